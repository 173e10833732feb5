import { migrate } from '../../../src/platform/database/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { emptyDatabase, execute } from '../../support/database.js';
import { registerOf } from '../../support/register.js';

/** Nothing that stands in them is ever changed: the trail, and the keys on which old papers rest. */
const GROWING_ONLY = ['audit_checkpoints', 'change_sets', 'changes', 'proof_keys'];
const RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await registerOf(app).person();
});
afterAll(() => app.close());

/** The code with which PostgreSQL answers: 42501 is "insufficient privilege". */
const answerTo = (sql: string, ask: (sql: string) => Promise<unknown>): Promise<string> =>
  ask(sql).then(
    () => 'done',
    (error: { code?: string; driverError?: { code?: string } }) => error.driverError?.code ?? error.code ?? 'failed',
  );

describe('the user of the application', () => {
  const asApp = (sql: string): Promise<string> => answerTo(sql, (text) => app.dataSource.query(text));

  it.each(GROWING_ONLY)('reads and adds to %s and does nothing else with it', async (table) => {
    expect(await asApp(`SELECT count(*) FROM ${table}`)).toBe('done');
    for (const sql of [
      `UPDATE ${table} SET id = id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `DROP TABLE ${table} CASCADE`,
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      `ALTER TABLE ${table} ADD extra text`,
      `DROP TRIGGER ${table}_append_only ON ${table}`,
      `CREATE INDEX ON ${table} (id)`,
      `GRANT DELETE ON ${table} TO current_user`,
      `ALTER TABLE ${table} OWNER TO current_user`,
    ]) {
      // A grant by who holds no right to hand on is a warning to PostgreSQL; that nothing was granted, the rights below say.
      expect([sql, await asApp(sql)]).toEqual([sql, sql.startsWith('GRANT') ? expect.any(String) : '42501']);
    }
    const rows = await app.dataSource.query<{ held: string[] }[]>(
      `SELECT array_agg(r ORDER BY n) AS held FROM unnest($1::text[]) WITH ORDINALITY AS r (r, n) WHERE has_table_privilege($2, r)`,
      [RIGHTS, table],
    );
    expect(rows[0]!.held).toEqual(['SELECT', 'INSERT']);
  });

  it('makes nothing in the schema and takes no rights that it was not given', async () => {
    for (const sql of [
      'CREATE TABLE public.mine (n int)',
      `CREATE FUNCTION public.append_only2() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      `CREATE OR REPLACE FUNCTION public.append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
      'DROP FUNCTION public.append_only CASCADE',
      'DROP SCHEMA public CASCADE',
      'SET session_replication_role = replica',
      'SET ROLE pg_write_all_data',
      'ALTER ROLE current_user SUPERUSER',
    ])
      expect([sql, await asApp(sql)]).toEqual([sql, '42501']);
  });

  it('works in every table there is, and owns none', async () => {
    const rows = await app.dataSource.query<{ name: string; held: string[]; owned: boolean }[]>(
      `SELECT c.relname AS name, c.relowner = current_user::regrole AS owned,
         ARRAY(SELECT r FROM unnest($1::text[]) WITH ORDINALITY AS r (r, n) WHERE has_table_privilege(c.oid, r) ORDER BY n) AS held
       FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
      [RIGHTS],
    );
    const expected = (name: string): string[] => {
      if (name === 'migrations') return ['SELECT'];
      return GROWING_ONLY.includes(name) ? ['SELECT', 'INSERT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
    };
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual(rows.map(({ name }) => ({ name, owned: false, held: expected(name) })));
  });
});

describe('the owner', () => {
  it.each(GROWING_ONLY)('is stopped by a trigger on %s as well', async (table) => {
    for (const sql of [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
      expect([sql, await answerTo(sql, (text) => execute(app.ownerUrl, text))]).toEqual([sql, '42501']);
  });

  it('is not taken for the application', async () => {
    const database = await emptyDatabase();
    const { username, password } = new URL(database.url);
    const same = Object.assign(new URL(database.url), { username, password, search: '?application_name=x' }).href;
    await expect(migrate({ owner: database.url, app: same })).rejects.toThrow(/has all the rights of the user of/);
    await database.drop();
  });

  it('takes back what somebody has granted by hand, at the next start', async () => {
    await execute(app.ownerUrl, `GRANT DELETE ON changes TO test_birlik_app; CREATE TABLE added (n integer)`);
    const { options } = app.dataSource;
    await migrate({ owner: app.ownerUrl, app: (options as { url: string }).url });
    const [row] = await app.dataSource.query<Record<string, boolean>[]>(
      `SELECT has_table_privilege('changes', 'DELETE') AS before, has_table_privilege('added', 'DELETE') AS added`,
    );
    expect(row).toEqual({ before: false, added: true });
    await execute(app.ownerUrl, 'DROP TABLE added');
  });
});
