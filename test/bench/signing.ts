import pg from 'pg';
import { openDatabase } from '../../src/open-database.js';
import { Settings } from '../../src/platform/config/settings.js';
import { ADMINISTRATOR, measureEach, medians, type Measured } from './measure.js';
import { writePart } from './page.js';
import { serve, stop, type Served } from './processes.js';
import { ensureSynthetic } from './synthetic.js';

/** A folder of its own: what was signed stays, and the other questions are about a register that does not grow. */
const DATA_DIR = 'data/bench-signing';
const PEOPLE = 2_000;
/** So many papers a process signs in one round. */
const PAPERS = 500;

type Say = (text: string) => void;

/** `npm run bench -- --signing`: papers signed one by one, each by a command of its own, by one process and by two on one book. */
export async function measureSigning(rounds: number, say: Say): Promise<void> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env;
  const { urls, stop: close } = await openDatabase(new Settings({ ...env, DATA_DIR }), say);
  await ensureSynthetic(urls, DATA_DIR, PEOPLE);
  const settings = {
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    BIRLIK_ADMIN_TOKEN: ADMINISTRATOR,
    BIRLIK_SAMPLE: 'off',
    DATA_DIR,
    BIRLIK_RATE_ACCOUNT: '1000000000',
  };
  const served = [
    await serve('dist/src/main.js', 3911, settings),
    await serve('dist/src/main.js', 3913, settings),
  ] as const;
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  const lines = await signingTable(client, served, rounds);
  await client.end();
  await Promise.all(served.map(stop));
  await close();
  say(`\n${lines}`);
  writePart('signing', `medians of ${rounds} rounds of ${PAPERS} papers by each process`, [lines]);
}

async function signingTable(
  client: pg.Client,
  [first, second]: readonly [Served, Served],
  rounds: number,
): Promise<string> {
  const book = await Book.open(first, client);
  // The way of a command takes V8 some thousand requests to compile.
  for (let i = 0; i < 3; i++)
    await Promise.all([first, second].map(async (each) => measureEach(each, await book.requests())));
  const [alone, both]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    alone.push(await measureEach(first, await book.requests()));
    const requests = [await book.requests(), await book.requests()] as const;
    const two = await Promise.all([measureEach(first, requests[0]), measureEach(second, requests[1])]);
    both.push({ ...medians(two), perSecond: two[0].perSecond + two[1].perSecond });
  }
  await book.assertWhole();
  const row = (name: string, { perSecond, p50, p99, cpuMs }: Measured): string =>
    `| ${name} | ${perSecond.toFixed(0)} | ${p50} / ${p99} | ${cpuMs.toFixed(1)} |`;
  return [
    '| papers signed one by one | signings/s | p50 / p99 ms | CPU ms of the process |',
    '| --- | --- | --- | --- |',
    row('by one process', medians(alone)),
    row('by two, out of one book', medians(both)),
  ].join('\n');
}

/** A kind of award with numbers, and awards of one decision that wait for their papers. */
class Book {
  private constructor(
    private readonly client: pg.Client,
    private readonly ask: Ask,
    private readonly type: string,
    private readonly decision: string,
    /** The award of which all others are copies. */
    private readonly first: string,
  ) {}

  static async open(server: Served, client: pg.Client): Promise<Book> {
    const ask = asking(server);
    const type = `bench_${Date.now()}`;
    await ask('defineAwardType', { code: type, kind: 'medal', name: { kk: type }, printedElsewhere: true });
    await ask('defineAwardTypeVersion', { type, numbered: true });
    const body = await ask('registerBody', { kind: 'apk', name: { kk: type } }, 'body');
    const date = new Date().toISOString().slice(0, 10);
    const decision = await ask('recordAwardDecision', { kind: 'ORDER', number: type, date, decidingBodyId: body }, 'awardDecision'); // prettier-ignore
    const { rows } = await client.query<{ id: string }>('SELECT id FROM people WHERE synthetic LIMIT 1');
    const first = await ask('recordAward', { type, personId: rows[0]!.id, awardDecisionId: decision }, 'award');
    return new Book(client, ask, type, decision, first);
  }

  /** The commands that sign as many new awards, with the forms for them. */
  async requests(): Promise<string[]> {
    await this.ask('receiveForms', { type: this.type, count: PAPERS, reason: 'bench' });
    const { rows } = await this.client.query<{ id: string }>(
      `INSERT INTO awards SELECT copy.* FROM awards a, (SELECT id FROM people WHERE synthetic LIMIT $2) p,
         jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'person_id', p.id)) AS copy
       WHERE a.id = $1 RETURNING id`,
      [this.first, PAPERS],
    );
    const query = 'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { code } } }';
    return rows.map(({ id }) => {
      const input = { decisionId: this.decision, rows: [{ awardId: id, expectedVersion: 1 }] };
      return JSON.stringify({ query, variables: { input } });
    });
  }

  /** Fast and with gaps is nothing to tell. */
  async assertWhole(): Promise<void> {
    const { rows } = await this.client.query<{ papers: number; last: number }>(
      `SELECT count(*)::integer AS papers, max(f.number) AS last FROM certificate_forms f JOIN certificates c ON c.form_id = f.id
       JOIN awards a ON a.id = c.award_id WHERE a.award_decision_id = $1`,
      [this.decision],
    );
    if (rows[0]!.papers !== rows[0]!.last)
      throw new Error(`${rows[0]!.papers} papers, and the last is ${rows[0]!.last}`);
  }
}

type Ask = (command: string, input: object, record?: string) => Promise<string>;

/** Commands of the administrator; `record`: of what the id is wanted. */
const asking =
  ({ url }: Served): Ask =>
  async (command, input, record) => {
    const type = `${command[0]!.toUpperCase()}${command.slice(1)}Input`;
    const selection = record === undefined ? '' : `${record} { id }`;
    const query = `mutation ($input: ${type}!) { result: ${command}(input: $input) { ${selection} problems { code } } }`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMINISTRATOR}` };
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { input } }),
    });
    const said = (await answer.json()) as {
      data?: { result?: Record<string, { id: string }> & { problems: unknown[] } };
    };
    const result = said.data?.result;
    if (result?.problems.length !== 0) throw new Error(`${command}: ${JSON.stringify(said)}`);
    return record === undefined ? '' : result[record]!.id;
  };
