import { AccessCache } from '../../../src/platform/access/index.js';
import { Housekeeping } from '../../../src/platform/database/index.js';
import { account, Browser } from '../../support/accounts.js';
import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { eventually } from '../../support/offices.js';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await account(app, 'owner');
  await account(app, 'other');
});
afterAll(() => app.close());

async function signedIn(name = 'owner', headers: Record<string, string> = {}): Promise<Browser> {
  const browser = new Browser(app.url, headers);
  expect((await browser.signIn(name)).codes).toEqual([]);
  return browser;
}
/** Time passes for the sessions of all: to bring it about is the test's only way past the API. */
async function ago(column: string, interval: string): Promise<void> {
  await app.dataSource.query(`UPDATE sessions SET ${column} = now() - interval '${interval}'`);
  // In that time memory would have been asked anew.
  app.app.get(AccessCache).drop();
}
const clear = (): Promise<unknown> => app.dataSource.query('DELETE FROM sessions');
beforeEach(clear);

describe('sessions', () => {
  it('are shown to their owner only, without whole addresses and versions', async () => {
    const [here] = [await signedIn('owner', { 'user-agent': CHROME }), await signedIn('other')];
    const { data } = await here.ask(
      '{ mine: mySessions { key: id address userAgent current step createdAt lastSeenAt expiresAt } }',
    );
    expect(data.mine).toEqual([
      {
        key: expect.any(String),
        address: '127.0.0.0/24',
        userAgent: 'Chrome · Linux',
        current: true,
        step: 'DONE',
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        lastSeenAt: data.mine[0].createdAt,
        expiresAt: new Date(Date.parse(data.mine[0].createdAt) + 12 * 3_600_000).toISOString(),
      },
    ]);
  });

  it('are ended one by one, all others at once, and by signing out', async () => {
    const [one, two, three] = [await signedIn(), await signedIn(), await signedIn()];
    const [current] = (await two.ask('{ mySessions { id current } }')).data.mySessions.filter(
      (each: { current: boolean }) => each.current,
    );
    const ended = await one.command(
      'endSession',
      'EndSessionInput',
      { id: current.id },
      'sessions { id } problems { code }',
    );
    expect(ended.data.endSession.sessions).toHaveLength(2);
    expect(await two.sessions()).toEqual(['UNAUTHENTICATED']);
    expect(two.cookies.has('birlik')).toBe(false);

    const others = await one.ask('mutation { endOtherSessions { sessions { current } problems { code } } }');
    expect(others.data.endOtherSessions.sessions).toEqual([{ current: true }]);
    expect(await three.sessions()).toEqual(['UNAUTHENTICATED']);

    const cookie = one.cookies.get('birlik')!;
    expect(
      (await one.ask('mutation { signOut { session { id } problems { code } } }')).data.signOut.session,
    ).toBeNull();
    expect(one.cookies.has('birlik')).toBe(false);
    one.cookies.set('birlik', cookie);
    expect(await one.sessions()).toEqual(['UNAUTHENTICATED']);
  });

  it('of somebody else cannot be ended', async () => {
    const [here, theirs] = [await signedIn('owner'), await signedIn('other')];
    const [id] = await theirs.sessions();
    const { codes } = await here.command('endSession', 'EndSessionInput', { id }, 'sessions { id } problems { code }');
    expect(codes).toEqual(['NOT_FOUND']);
    expect(await theirs.sessions()).toEqual([id]);
  });

  it('end when they are not used, and in the end however much they are used', async () => {
    const idle = await signedIn();
    await ago('last_seen_at', '119 minutes');
    expect(await idle.sessions()).toHaveLength(1);
    await ago('last_seen_at', '121 minutes');
    expect(await idle.sessions()).toEqual(['UNAUTHENTICATED']);
    await clear();

    const old = await signedIn();
    await ago('expires_at', '1 second');
    expect(await old.sessions()).toEqual(['UNAUTHENTICATED']);
    expect((await old.signIn('owner')).codes).toEqual([]);
  });

  it('end as the settings say', async () => {
    const strict = await startBeside(app, { BIRLIK_SESSION_IDLE_MINUTES: '5', BIRLIK_SESSION_HOURS: '1' });
    const browser = new Browser(strict.url);
    const { headers } = await browser.signIn('owner');
    expect(headers.getSetCookie()[0]).toContain('Max-Age=3600;');
    await ago('last_seen_at', '6 minutes');
    expect(await browser.sessions()).toEqual(['UNAUTHENTICATED']);
    await strict.close();
  });

  it('write when they were last seen once a minute at most', async () => {
    const browser = await signedIn();
    const lastSeen = async (): Promise<number> =>
      (await app.dataSource.query('SELECT last_seen_at AS at FROM sessions'))[0].at.getTime();
    const opened = await lastSeen();
    await browser.sessions();
    expect(await lastSeen()).toBe(opened);
    await ago('last_seen_at', '2 minutes');
    await browser.sessions();
    expect(await lastSeen()).toBeGreaterThanOrEqual(opened);
  });

  it('are over when the account is disabled, in every process', async () => {
    const browser = await signedIn();
    const beside = await startBeside(app);
    const there = new Browser(beside.url);
    there.cookies.set('birlik', browser.cookies.get('birlik')!);
    expect(await there.sessions()).toHaveLength(1);
    await app.dataSource.query(`UPDATE accounts SET disabled = true WHERE sign_in_name = 'owner'`);
    await eventually(async () =>
      expect([await browser.sessions(), await there.sessions()]).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]),
    ).finally(() => app.dataSource.query(`UPDATE accounts SET disabled = false WHERE sign_in_name = 'owner'`));
    await beside.close();
  });

  it('that are over are swept away, others stay', async () => {
    const browser = await signedIn();
    await signedIn('other');
    await app.dataSource.query(
      `UPDATE sessions SET expires_at = now() WHERE account_id <> (SELECT id FROM accounts WHERE sign_in_name = 'owner')`,
    );
    await app.app.get(Housekeeping).sweep();
    expect((await app.dataSource.query('SELECT count(*)::int AS n FROM sessions'))[0].n).toBe(1);
    expect(await browser.sessions()).toHaveLength(1);
  });

  it('open own affairs only: what needs a right stays closed', async () => {
    const browser = await signedIn();
    expect((await browser.ask('{ people { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a token', () => {
  it('is never taken from an address', async () => {
    const browser = await signedIn();
    const token = browser.cookies.get('birlik')!;
    for (const parameter of ['token', 'access_token', 'birlik', 'session', 'authorization']) {
      const query = new URLSearchParams({ query: '{ mySessions { id } }', [parameter]: token });
      const response = await fetch(`${app.url}/graphql?${query.toString()}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const bearer = await app.graphql('{ mySessions { id } }', {}, { token });
    expect([bearer.status, bearer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
