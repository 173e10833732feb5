import { RateLimits } from '../../../src/platform/limits/index.js';
import { startApp, startBeside, type Answer, type TestApp } from '../../support/app.js';
import { inOneMinute } from '../../support/clock.js';
import { execute } from '../../support/database.js';

const LIMITS = {
  BIRLIK_TRUSTED_PROXIES: '127.0.0.1',
  BIRLIK_RATE_ACCOUNT: '100',
  BIRLIK_RATE_NOBODY: '40',
  BIRLIK_RATE_SIGN_IN: '3',
};

let app: TestApp;
let beside: TestApp;
beforeAll(async () => {
  app = await startApp(LIMITS);
  beside = await startBeside(app, LIMITS);
});
afterAll(async () => {
  await beside.close();
  await app.close();
});

/** Windows are minutes of the clock: what was counted across the end of one is counted anew in the next, from nothing. */
const counted = (work: () => Promise<void>): (() => Promise<void>) =>
  inOneMinute(async () => {
    await forget();
    await work();
  });

/** Nothing has been asked yet, for both processes. */
async function forget(): Promise<void> {
  await execute(app.ownerUrl, 'TRUNCATE rate_windows');
  for (const each of [app, beside])
    (each.app.get(RateLimits) as unknown as { lots: Map<string, unknown> }).lots.clear();
}

const statuses = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const ask = (of: TestApp, times: number, address: string): Promise<Answer[]> =>
  Promise.all(
    Array.from({ length: times }, () =>
      of.anonymous('{ __typename }', {}, { headers: { 'x-forwarded-for': address } }),
    ),
  );

describe('requests a minute', () => {
  it(
    'are limited by address for whoever has not signed in, in both processes together',
    counted(async () => {
      const answers = [...(await ask(app, 25, '198.51.100.1')), ...(await ask(beside, 25, '198.51.100.1'))];
      expect(statuses(answers)).toEqual({ 200: 40, 429: 10 });
      // Which of those that come together are over the limit, nobody says.
      const refused = answers.find(({ status }) => status === 429);
      expect(refused!.errors[0]!.extensions.code).toBe('RATE_LIMITED');
      expect(statuses(await ask(beside, 5, '198.51.100.2'))).toEqual({ 200: 5 });
    }),
  );

  it(
    'are limited by account for whoever has, wherever it asks from',
    counted(async () => {
      const all = [app, beside, app, beside].flatMap((of, i) =>
        Array.from({ length: 40 }, () =>
          of.admin('{ __typename }', {}, { headers: { 'x-forwarded-for': `198.51.100.${i}` } }),
        ),
      );
      expect(statuses(await Promise.all(all))).toEqual({ 200: 100, 429: 60 });
      expect((await app.as('people.read')('{ __typename }')).status).toBe(200);
    }),
  );

  it(
    'with a wrong token count for the address',
    counted(async () => {
      const tries = Array.from({ length: 45 }, (_, i) =>
        app.graphql('{ __typename }', {}, { token: `wrong-${i}`, headers: { 'x-forwarded-for': '198.51.100.3' } }),
      );
      expect(statuses(await Promise.all(tries))).toEqual({ 401: 40, 429: 5 });
    }),
  );

  it(
    'to sign in have a limit of their own, whether or not they succeed',
    counted(async () => {
      const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }';
      const input = { signInName: 'nobody', password: 'x' };
      const answers: Answer[] = [];
      for (let i = 0; i < 4; i++)
        answers.push(
          await (i % 2 ? app : beside).anonymous(
            document,
            { input },
            { headers: { 'x-forwarded-for': '198.51.100.4' } },
          ),
        );
      expect(statuses(answers)).toEqual({ 200: 3, 429: 1 });
      expect(answers[3]!.errors[0]!.extensions.code).toBe('RATE_LIMITED');
    }),
  );

  it(
    'count for the address of the connection where no proxy is trusted',
    counted(async () => {
      const direct = await startBeside(app, { ...LIMITS, BIRLIK_TRUSTED_PROXIES: '' });
      const answers = await Promise.all(Array.from({ length: 45 }, (_, i) => ask(direct, 1, `198.51.101.${i}`)));
      expect(statuses(answers.flat())).toEqual({ 200: 40, 429: 5 });
      await direct.close();
    }),
  );

  it(
    'are refused with the seconds that are left of the minute',
    counted(async () => {
      await ask(app, 45, '198.51.100.5');
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.5' },
        body: '{"query":"{__typename}"}',
      });
      const seconds = Number(response.headers.get('retry-after'));
      expect([response.status, seconds > 0 && seconds <= 60]).toEqual([429, true]);
    }),
  );

  it(
    'are counted in the database once a lot, and by nobody’s address in the open',
    counted(async () => {
      const [{ before }] = await app.dataSource.query(
        'SELECT coalesce(sum(taken), 0)::int AS before FROM rate_windows',
      );
      await ask(app, 1, '198.51.100.77');
      const [{ after, dump }] = await app.dataSource.query(
        `SELECT sum(taken)::int AS after, string_agg(w::text, ',') AS dump FROM rate_windows w`,
      );
      expect(after - before).toBe(1);
      await Promise.all(Array.from({ length: 6 }, () => app.as('x')('{ __typename }')));
      const [{ last }] = await app.dataSource.query('SELECT sum(taken)::int AS last FROM rate_windows');
      expect([last > after, (last - after) % 3]).toEqual([true, 0]);
      expect(dump).not.toContain('198.51');
    }),
  );

  it(
    'leave nothing behind for ever',
    counted(async () => {
      await app.dataSource.query(`UPDATE rate_windows SET starts_at = starts_at - interval '1 hour'`);
      const fresh = await startBeside(app, LIMITS);
      await ask(fresh, 1, '198.51.100.6');
      const [{ n }] = await app.dataSource.query('SELECT count(*)::int AS n FROM rate_windows');
      expect(n).toBe(1);
      await fresh.close();
    }),
  );
});
