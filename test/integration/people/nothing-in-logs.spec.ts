import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase } from '../../support/database.js';
import { ADMIN_TOKEN, settingsOfTests } from '../../support/settings.js';

/** Recognisable, and nowhere else in the house. */
const PERSON = {
  familyName: 'Көрінбесов', givenName: 'Жұмбақ', iin: '900101200010', phone: '+7 707 765 43 21', email: 'korinbes@example.kz',
  address: 'Тылсым көшесі', note: 'сырттан естімейтін сөз', birthDate: '1890-01-01',
}; // prettier-ignore
/** The code of a paper holds a name as well; whoever looks it up is to be known by nobody. */
const PROOF = 'QRE2EAJHARCAOABV6WQFQLVFAADQCBICLAP3PLBU3YWY7R4JYUN3JL6EFLA7PDUOSHF7UNRTUVZ6MH77AN4ROAYZK';
const TRACES = [...Object.values(PERSON), 'Korinbesov', '7077654321', ADMIN_TOKEN, PROOF];

const READY = /ready after [^:]*: +(http:\/\/\S+)/;
let database: Awaited<ReturnType<typeof testDatabase>>;
let child: ChildProcess;
let dataDir: string;
let address: string;
let log = '';
const answers: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'birlik-log-'));
  const env = { ...settingsOfTests, DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'trace' };
  child = spawn(process.execPath, ['--no-warnings', 'dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  while (child.exitCode === null && !READY.test(log)) await new Promise((resolve) => setTimeout(resolve, 50));
  address = READY.exec(log)![1]!;
});
afterAll(async () => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

const send = async (body: string, headers: Record<string, string> = {}): Promise<string> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}`, ...headers },
    body,
  });
  return response.text();
};
/** Refusals say less than what is done: every way in must be gone to its end. */
const done = async (answer: Promise<string>): Promise<string> => {
  const text = await answer;
  expect(text).not.toMatch(/"errors":|"problems":\[\{/);
  return text;
};
const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<string> =>
  send(JSON.stringify({ query, variables }), headers);
/** An answer that is an error must not repeat what was asked. */
const fails = async (answer: Promise<string>): Promise<void> => {
  const text = await answer;
  expect(text).toMatch(/"errors":|"problems":\[\{/);
  answers.push(text);
};

describe('personal data', () => {
  const register =
    'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } problems { code message path } } }';
  let id: string;

  it('go through every way in: commands, filters, searches, headers, addresses', async () => {
    const registered = JSON.parse(
      await done(ask(register, { input: { ...PERSON, otherNames: [{ text: 'Korinbesov' }] } })),
    );
    id = registered.data.registerPerson.person.id;
    const found = await ask(
      'query ($iin: String!) { people(filter: { iin: { eq: $iin } }) { nodes { personalData { iin phone } } } }',
      {
        iin: PERSON.iin,
      },
    );
    expect(found).toContain(PERSON.iin);
    await done(
      ask(`{ people(search: "${PERSON.familyName}") { nodes { displayName } } search(text: "Korinbesov") { form } }`),
    );
    await done(ask('{ people { totalCount } }', {}, { 'x-request-id': PERSON.phone, 'user-agent': PERSON.email }));
    const views = await fetch(`${address}/people/${id}/views?name=${encodeURIComponent(PERSON.familyName)}`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, cookie: `name=${encodeURIComponent(PERSON.email)}` },
    });
    expect(views.status).toBe(200);
    await done(
      ask(
        'mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { person { personalData { iin } } problems { code } } }',
        {
          input: { personId: id, purpose: `${PERSON.familyName} ${PERSON.givenName} туралы` },
        },
      ),
    );
  });

  it('go through refusals and errors', async () => {
    await fails(ask(register, { input: PERSON }));
    await fails(ask(register, { input: { ...PERSON, iin: '90010120001X' } }));
    await fails(ask(register, { input: { ...PERSON, birthDate: PERSON.address } }));
    await fails(ask('query ($id: ID!) { person(id: $id) { id } }', { id: PERSON.iin }));
    await fails(ask('query ($iin: String!) { people(search: $iin) { nodes { id } } }', { iin: `${PERSON.iin}\u0000` }));
    await fails(ask('{ people { nodes { id } } }', {}, { authorization: `Bearer ${PERSON.email}` }));
  });

  it('go through faults of the database', async () => {
    await breakDatabase();
    await fails(ask(register, { input: { ...PERSON, iin: '850512100017' } }));
    await fails(ask('{ people { nodes { personalData { iin } } } }'));
  });

  it('go through the address of a paper', async () => {
    for (const path of ['/V/', '/verify/', '/nowhere/']) await (await fetch(address + path + PROOF)).text();
  });

  it('stand in no line of the log', () => {
    const lines = log.split('\n').filter((line) => TRACES.some((each) => line.includes(each)));
    expect(lines).toEqual([]);
    expect(log).toContain('"path":"/graphql"');
    expect(log).toContain('"path":"/v/…"');
    expect(log).toMatch(/"msg":"unexpected"/);
  });

  it('stand neither in the metrics nor in what errors answer', async () => {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('http_request_duration_seconds');
    for (const text of [metrics, ...answers]) expect(TRACES.filter((each) => text.includes(each))).toEqual([]);
  });

  /** A constraint nobody has a word for, and a sealed value that does not open. */
  async function breakDatabase(): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const [{ iin_sealed: sealed }] = (await client.query('SELECT iin_sealed FROM people')).rows as [
      { iin_sealed: Buffer },
    ];
    const spoilt = Buffer.from(sealed);
    spoilt[spoilt.length - 1]! ^= 1;
    await client.query('UPDATE people SET iin_sealed = $1', [spoilt]);
    await client.query(
      `ALTER TABLE people ADD CONSTRAINT nobody_knows_ck CHECK (family_name <> '${PERSON.familyName}') NOT VALID`,
    );
    await client.end();
  }
});
