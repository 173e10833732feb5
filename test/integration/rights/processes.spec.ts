import { Statements } from '../../../src/platform/database/index.js';
import { Notifications, type Listener } from '../../../src/platform/database/index.js';
import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { eventually, Offices, refusedWith } from '../../support/offices.js';

/** Two processes on one database: what one changes, the other must not go on allowing. */
let app: TestApp;
let beside: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  beside = await startBeside(app);
  offices = new Offices(app);
});
afterAll(async () => {
  await beside.close();
  await app.close();
});

const READ = '{ people { totalCount } }';
const LISTENERS = `SELECT pid FROM pg_stat_activity WHERE application_name = 'birlik notifications' AND datname = current_database()`;

/** How many statements of the maker of actors reach the database meanwhile. */
async function loads(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const statements = beside.app.get(Statements);
  const original = statements.run.bind(statements);
  statements.run = (sql: string, values: unknown[]) => {
    if (sql.includes('WITH in_force')) count++;
    return original(sql, values);
  };
  await work().finally(() => (statements.run = original));
  return count;
}

describe('rights', () => {
  it('are read once, not with each request', async () => {
    const { id } = await offices.holder({ role: 'reader' });
    const ask = beside.asAccount(id);
    await eventually(async () => {
      await ask(READ);
      expect(
        await loads(async () => {
          for (let i = 0; i < 5; i++) await ask(READ);
        }),
      ).toBe(0);
    });
  });

  it.each(['a grant is revoked', 'a role is corrected', 'an account is disabled', 'a substituted grant is revoked'])(
    'end in another process when %s in this one',
    async (what) => {
      const role = await offices.role(what.replaceAll(' ', '_'), 'people.read');
      const { id } = await offices.holder();
      const grant = await offices.give(id, { role: what.replaceAll(' ', '_') });
      const substitute = await offices.holder();
      await offices.register.done('substituteGrant', { id: grant, accountId: substitute.id, validUntil: '2999-01-01' });
      const ask = beside.asAccount(what.includes('substituted') ? substitute.id : id);
      await eventually(async () => expect(await refusedWith(ask, READ)).toEqual([]));
      if (what.includes('role'))
        await offices.register.done('correctRole', { id: role, expectedVersion: 1, permissions: ['awards.read'] });
      else if (what.includes('account'))
        await offices.register.done('disableAccount', { id, expectedVersion: 1, reason: 'ә' });
      else await offices.revoke(grant);
      await eventually(async () => expect(await refusedWith(ask, READ)).not.toEqual([]));
    },
  );

  it('stay in memory when a session was only seen, and are dropped when it becomes another', async () => {
    const sessions = [await offices.holder({ role: 'reader' }), await offices.holder({ role: 'reader' })];
    for (const { id } of sessions)
      await app.dataSource.query(
        `INSERT INTO sessions (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
         VALUES (gen_random_uuid(), $1::uuid, sha256($1::uuid::text::bytea), $2, $2, $2, '', '')`,
        [id, new Date()],
      );
    const [seen, renewed] = sessions.map(({ id }) => ({ id, ask: () => beside.asAccount(id)(READ) }));
    await eventually(async () => {
      await Promise.all([seen!.ask(), renewed!.ask()]);
      expect(await loads(() => Promise.all([seen!.ask(), renewed!.ask()]))).toBe(0);
    });
    await app.dataSource.query('UPDATE sessions SET last_seen_at = now() WHERE account_id = $1', [seen!.id]);
    await app.dataSource.query(`UPDATE sessions SET token_hash = sha256('x') WHERE account_id = $1`, [renewed!.id]);
    await eventually(async () => expect(await loads(() => renewed!.ask())).toBe(1));
    // Notifications come in order: what the first update told would have been heard.
    expect(await loads(() => seen!.ask())).toBe(0);
  });

  it('end in the process that makes the change with the next request, before anything is heard', async () => {
    const deaf = await startBeside(app);
    const notifications: object = deaf.app.get(Notifications);
    const { listeners } = notifications as { listeners: Map<string, Listener> };
    for (const listener of listeners.values()) listener.heard = () => undefined;
    const { id } = await offices.holder();
    const grant = await offices.give(id, { role: 'reader' });
    const there = new Offices(deaf);
    const reader = there.signedIn(id);
    expect(await refusedWith(reader.ask, READ)).toEqual([]);
    await there.revoke(grant);
    expect(await refusedWith(reader.ask, READ)).toEqual(['FORBIDDEN']);
    await deaf.close();
  });

  it('grow in another process when an organization is put below', async () => {
    const council = await offices.register.body('кеңес');
    const { id } = await offices.holder({ role: 'secretary', organization: council });
    const organizations = async (): Promise<number> =>
      (await beside.actorOf(id))!.reach('people.write').organizations.length;
    expect(await organizations()).toBe(1);
    await offices.register.body('комитет', { parentId: council });
    await eventually(async () => expect(await organizations()).toBe(2));
  });

  it('are read anew with each request while changes cannot be heard, and kept again afterwards', async () => {
    const { id } = await offices.holder();
    const grant = await offices.give(id, { role: 'reader' });
    const ask = beside.asAccount(id);
    await eventually(async () => expect(await loads(() => ask(READ))).toBe(0));
    await app.dataSource.query(`SELECT pg_terminate_backend(pid) FROM (${LISTENERS}) listeners`);
    const twice = async (): Promise<void> => {
      await ask(READ);
      await ask(READ);
    };
    await eventually(async () => expect(await loads(twice)).toBe(2));
    await offices.revoke(grant);
    expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']);
    await eventually(async () => expect(await loads(() => ask(READ))).toBe(0));
    await eventually(async () => expect((await app.dataSource.query(LISTENERS)).length).toBe(2));
  });
});
