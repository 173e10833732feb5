import type pg from 'pg';
import { Gate } from '../../../src/modules/identity/passwords/gate.js';
import { PasswordHasher } from '../../../src/modules/identity/passwords/password-hasher.js';
import { Pools } from '../../../src/platform/reading/pools.js';
import { ReadPool } from '../../../src/platform/reading/read-pool.js';
import { startApp, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { askExport } from '../../support/exports.js';
import { registerOf, type Register } from '../../support/register.js';
import { ADMIN_TOKEN } from '../../support/settings.js';

/** Whoever is refused for no fault of his own is told when to come again. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const ask = (query: string): Promise<Response> =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
    body: JSON.stringify({ query }),
  });
async function told(answer: Response): Promise<unknown[]> {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return [answer.status, errors[0]!.extensions.code, answer.headers.get('retry-after')];
}
/** Until the pool has noticed that its connections are gone. */
async function emptied(pool: pg.Pool): Promise<void> {
  while (pool.totalCount > 0) await new Promise((resolve) => pool.once('remove', resolve));
}
const COME_AGAIN = [503, 'BUSY', '5'];

it('a command that meets others every time it is tried', async () => {
  await execute(
    app.ownerUrl,
    `CREATE FUNCTION meet_others() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'met' USING ERRCODE = '40P01'; END $$;
     CREATE TRIGGER meet_others BEFORE INSERT ON sources FOR EACH ROW EXECUTE FUNCTION meet_others()`,
  );
  await register.unchanged(async () => {
    const answer = await ask(
      'mutation { recordSource(input: { kind: "order", title: "Бұйрық" }) { problems { code } } }',
    );
    expect(await told(answer)).toEqual(COME_AGAIN);
  });
  await execute(app.ownerUrl, 'DROP TRIGGER meet_others ON sources');
});

it('a sign-in while all places to wait are taken', async () => {
  Object.assign(app.app.get(PasswordHasher), { gate: new Gate(0, 0) });
  const answer = await ask('mutation { signIn(input: { signInName: "nobody", password: "x" }) { problems { code } } }');
  expect(await told(answer)).toEqual(COME_AGAIN);
});

it('a question, a command and a list while the server has no connection left', async () => {
  const database = new URL(app.ownerUrl).pathname.slice(1);
  const pools = [app.app.get(Pools).of(true), (app.dataSource.driver as unknown as { master: pg.Pool }).master];
  const allow = (connections: number): Promise<unknown> =>
    execute(app.ownerUrl, `ALTER DATABASE "${database}" CONNECTION LIMIT ${connections}`);
  await register.unchanged(async () => {
    await allow(0);
    await execute(
      app.ownerUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await Promise.all(pools.map(emptied));
    const answers = [
      await ask('{ people { totalCount } }'),
      await ask('mutation { recordSource(input: { kind: "order", title: "Бұйрық" }) { problems { code } } }'),
      await askExport(app, 'people'),
    ];
    expect(await Promise.all(answers.map(told))).toEqual([COME_AGAIN, COME_AGAIN, COME_AGAIN]);
    await allow(-1);
  });
  expect((await ask('{ people { totalCount } }')).status).toBe(200);
});

it('a list to be taken away while others are', async () => {
  const pool = app.app.get(ReadPool);
  const taken = await Promise.all(Array.from({ length: 10 }, (_, i) => pool.openLong(`account-${i}`, 1)));
  expect(await told(await askExport(app, 'people'))).toEqual(COME_AGAIN);
  await Promise.all(taken.map((each) => each!.close()));
  expect((await askExport(app, 'people')).status).toBe(200);
});
