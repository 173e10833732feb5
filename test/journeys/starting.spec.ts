import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { newFolder } from '../support/folder.js';
import { addressOf, startProcess, whileRunning, type Started } from '../support/started.js';

const dataDir = newFolder();
const running: Started[] = [];
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>>): Started {
  const started = startProcess({ DATA_DIR: dataDir, ...env });
  running.push(started);
  return started;
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
    const own = newFolder();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { ended, output } = start({ PORT: String(port), DATA_DIR: own, BIRLIK_SAMPLE: 'off' });
    expect(await ended).toBe(1);
    server.close();
    expect(output()).toContain(`Port ${port} is taken`);
    expect(existsSync(join(own, 'pg18', 'postmaster.pid'))).toBe(false);
    rmSync(own, { recursive: true, force: true });
  });

  describe('two processes side by side on one empty database', () => {
    let database: TestDatabase;
    let parted: Started;
    let single: Started;
    let addresses: [string, string];
    let token: string;
    beforeAll(async () => {
      database = await emptyDatabase();
      parted = start({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.url });
      single = start({ DATABASE_URL: database.url });
      addresses = await Promise.all([addressOf(parted), addressOf(single)]);
      token = readFileSync(join(dataDir, 'admin-token'), 'utf8').trim();
    });
    afterAll(() => database.drop());

    it('make one schema with one ground, and what one stores the other reads', async () => {
      expect(statSync(join(dataDir, 'admin-token')).mode & 0o777).toBe(0o600);
      const question = '{ awardTypes { totalCount } people { totalCount } }';
      const answers = await Promise.all(addresses.map((address) => ask(address, token, question)));
      expect(answers[0]).toEqual(answers[1]);
      // The sample is never put into a database that somebody runs.
      expect(answers[0]!.data.people!.totalCount).toBe(0);
      expect(answers[0]!.data.awardTypes!.totalCount).toBe(10);
      expect(await ask(addresses[0], token, RECORD_SOURCE)).toEqual({ data: { recordSource: { problems: [] } } });
      expect((await ask(addresses[1], token, '{ sources { totalCount } }')).data.sources!.totalCount).toBe(1);
    });

    it('say whether the audit trail is guarded by more than a trigger', () => {
      expect(parted.output()).not.toContain('append-only by trigger only');
      expect(single.output()).toContain('append-only by trigger only');
    });

    it('finish the request in hand before they stop', async () => {
      const other = await connected(database.url);
      await other.query('BEGIN; LOCK TABLE sources IN SHARE MODE');
      const answers = Promise.allSettled(addresses.map((address) => ask(address, token, RECORD_SOURCE)));
      await whileRunning(async () => {
        const { rows } = await other.query(
          `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        );
        return rows.length === 2;
      }, parted);
      // The second is what a terminal sends that is closed.
      parted.child.kill('SIGTERM');
      single.child.kill('SIGHUP');
      const told = [parted, single].map((each) => whileRunning(() => each.output().includes('Stopping…'), each));
      await Promise.all(told).finally(() => other.end());
      const value = { data: { recordSource: { problems: [] } } };
      expect(await answers).toEqual([1, 2].map(() => ({ status: 'fulfilled', value })));
      expect(await Promise.all([parted.ended, single.ended])).toEqual([0, 0]);
    });
  });
});
