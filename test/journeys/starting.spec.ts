import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../support/database.js';

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

/** The address it prints when it is ready. */
async function addressOf({ output, child }: Started): Promise<string> {
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    const found = /(http:\/\/\S+)\/graphiql/.exec(output())?.[1];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not start: ${output()}`);
}

async function ask(
  address: string,
  token: string,
  query: string,
): Promise<{ data: Record<string, { totalCount: number }> }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { data: Record<string, { totalCount: number }> };
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
    const written = await ask(
      first,
      token,
      'mutation { recordSource(input: { kind: "page", title: "бет" }) { problems { code } } }',
    );
    expect(written).toEqual({ data: { recordSource: { problems: [] } } });
    expect((await ask(second, token, '{ sources { totalCount } }')).data.sources!.totalCount).toBe(1);
    for (const { child } of both) child.kill('SIGTERM');
    expect(await Promise.all(both.map((each) => each.ended))).toEqual([0, 0]);
    await database.drop();
  });

  it('finishes the request in hand before it stops', async () => {
    const database = await emptyDatabase();
    const started = start({ DATABASE_URL: database.url, BIRLIK_ADMIN_TOKEN: 'a-token-of-the-tests' });
    const address = await addressOf(started);
    const slow = Array.from(
      { length: 18 },
      (_, i) => `a${i}: areas(first: 100) { nodes { name { kk } children(first: 20) { nodes { codes { code } } } } }`,
    );
    expect(started.output()).toContain('append-only by trigger only');
    const answer = ask(address, 'a-token-of-the-tests', `{ ${slow.join(' ')} }`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    started.child.kill('SIGTERM');
    expect(Object.keys((await answer).data)).toHaveLength(18);
    expect(await started.ended).toBe(0);
    await database.drop();
  });
});
