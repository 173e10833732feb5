import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { ADMIN_TOKEN, settingsOfTests } from '../support/settings.js';

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const dataDir = mkdtempSync(join(tmpdir(), 'birlik-start-'));
const running: Started[] = [];
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const started = { child, output: () => text, ended };
  running.push(started);
  return started;
}

/** Waits for what another process does, as long as it runs. */
async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  { output, child }: Started,
): Promise<T> {
  while (child.exitCode === null) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`That did not happen: ${output()}`);
}
/** The address it prints when it is ready. */
const addressOf = (started: Started): Promise<string> =>
  eventually(() => /(http:\/\/\S+)\/graphiql/.exec(started.output())?.[1], started);

async function ask(
  address: string,
  token: string,
  query: string,
): Promise<{ data: Record<string, { totalCount: number }> }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { data: Record<string, { totalCount: number }> };
}

const RECORD_SOURCE = 'mutation { recordSource(input: { kind: "page", title: "бет" }) { problems { code } } }';

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

describe('starting', () => {
  it('names every wrong setting in one sentence and stores nothing', async () => {
    const { ended, output } = start({
      PORT: 'abc',
      BIRLIK_SAMPLE: 'maybe',
      DATABASE_URL: 'mysql://x',
      BIRLIK_ADMIN_TOKEN: 'short',
      BIRLIK_AUDIT_KEY: 'xyz',
    });
    expect(await ended).toBe(1);
    for (const wrong of [
      'PORT is "abc"',
      'BIRLIK_SAMPLE is "maybe"',
      'DATABASE_URL',
      'BIRLIK_ADMIN_TOKEN',
      'BIRLIK_AUDIT_KEY',
    ])
      expect(output()).toContain(wrong);
    expect(output()).not.toMatch(/\n\s+at /);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('says that its port is taken, and leaves no database running behind', async () => {
    const own = mkdtempSync(join(tmpdir(), 'birlik-port-'));
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { ended, output } = start({ PORT: String(port), DATA_DIR: own, BIRLIK_SAMPLE: 'off' });
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${port} is taken`);
    expect(existsSync(join(own, 'pg18', 'postmaster.pid'))).toBe(false);
    server.close();
    rmSync(own, { recursive: true, force: true });
  });

  it('lets two processes start side by side on one empty database', async () => {
    const database = await emptyDatabase();
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.url };
    const both = [start(env), start(env)];
    const [first, second] = (await Promise.all(both.map(addressOf))) as [string, string];
    for (const { output } of both) expect(output()).not.toContain('append-only by trigger only');
    const file = join(dataDir, 'admin-token');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const token = readFileSync(file, 'utf8').trim();
    const question = '{ awardTypes { totalCount } people { totalCount } }';
    const answers = await Promise.all([first, second].map((address) => ask(address, token, question)));
    expect(answers[0]).toEqual(answers[1]);
    // The sample is never put into a database that somebody runs.
    expect(answers[0]!.data.people!.totalCount).toBe(0);
    expect(answers[0]!.data.awardTypes!.totalCount).toBe(10);
    expect(await ask(first, token, RECORD_SOURCE)).toEqual({ data: { recordSource: { problems: [] } } });
    expect((await ask(second, token, '{ sources { totalCount } }')).data.sources!.totalCount).toBe(1);
    // The second is what a terminal sends that is closed.
    both[0]!.child.kill('SIGTERM');
    both[1]!.child.kill('SIGHUP');
    expect(await Promise.all(both.map((each) => each.ended))).toEqual([0, 0]);
    await database.drop();
  });

  it('finishes the request in hand before it stops', async () => {
    const database = await testDatabase();
    const started = start({ ...settingsOfTests, DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
    const address = await addressOf(started);
    expect(started.output()).toContain('append-only by trigger only');
    const other = await connected(database.url);
    await other.query('BEGIN; LOCK TABLE sources IN SHARE MODE');
    const answer = ask(address, ADMIN_TOKEN, RECORD_SOURCE);
    await eventually(async () => {
      const { rows } = await other.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
      return rows.length > 0;
    }, started);
    started.child.kill('SIGTERM');
    await eventually(() => started.output().includes('Stopping…'), started);
    await other.query('COMMIT');
    expect(await answer).toEqual({ data: { recordSource: { problems: [] } } });
    expect(await started.ended).toBe(0);
    await other.end();
    await database.drop();
  });
});
