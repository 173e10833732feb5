import { account, Browser } from '../../support/accounts.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';

let app: TestApp;
let offices: Offices;
let owner: string;
let local: Holder;
let reader: Holder;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
  owner = (await account(app, 'owner')).id;
  await account(app, 'other');
  await offices.role('keys', 'identity.credentials', 'identity.accounts', 'identity.read');
  local = await offices.holder({ role: 'keys', area: '330000000' });
  reader = await offices.holder({ role: 'reader' });
});
afterAll(() => app.close());
beforeEach(() => app.dataSource.query('DELETE FROM sessions'));

const signedIn = async (name = 'owner'): Promise<Browser> => {
  const browser = new Browser(app.url);
  expect((await browser.signIn(name)).codes).toEqual([]);
  return browser;
};
const open = async (): Promise<Json[]> =>
  (
    await offices.register.ask(
      'query ($id: ID!) { credentials(accountId: $id) { sessions { id address userAgent createdAt lastSeenAt expiresAt } } }',
      { id: owner },
    )
  ).credentials.sessions;

describe('the sessions of an account', () => {
  it('are seen by an administrator, the last used first, and those that lapsed are not', async () => {
    await signedIn();
    await signedIn();
    await signedIn('other');
    const [first, second, ...more] = await open();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ address: '127.0.0.0/24', lastSeenAt: expect.stringMatching(/^\d{4}-/) });
    await app.dataSource.query(`UPDATE sessions SET expires_at = now() - interval '1 minute' WHERE id = $1`, [
      first.id,
    ]);
    expect((await open()).map(({ id }) => id)).toEqual([second.id]);
  });

  it('are ended one by one and all at once, which is told', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const other = await signedIn('other');
    const [session] = await open();
    const end = { accountId: owner, sessionId: session.id };
    const [told] = await offices.register.history(() => offices.register.done('endAccountSessions', end));
    expect(told).toMatchObject({ event: 'account.sessions-ended', changes: { 'Session.account': [owner, null] } });
    expect(
      [await one.sessions(), await two.sessions()].filter((each) => String(each) === 'UNAUTHENTICATED'),
    ).toHaveLength(1);
    await offices.register.done('endAccountSessions', { accountId: owner });
    expect([await one.sessions(), await two.sessions()]).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]);
    expect(await other.sessions()).not.toEqual(['UNAUTHENTICATED']);
    expect(await open()).toEqual([]);
  });

  it('are not ended where there are none, of somebody else, by those who may not manage the account', async () => {
    await signedIn('other');
    const foreign = (await app.dataSource.query('SELECT id FROM sessions'))[0].id as string;
    const refused = (by = offices.register, more = {}): Promise<string[]> =>
      by.refusals('endAccountSessions', { accountId: owner, ...more });
    expect(await refused()).toEqual(['NOTHING_CHANGED accountId']);
    expect(await refused(offices.register, { sessionId: foreign })).toEqual(['NOT_FOUND sessionId']);
    await signedIn();
    expect(await refused(local.register)).toEqual([expect.stringMatching(/^(NOT_FOUND|OUT_OF_REACH) accountId$/)]);
    const { data, errors } = (await reader.ask('query ($id: ID!) { credentials(accountId: $id) { sessions { id } } }', {
      id: owner,
    })) as { data: Json; errors: readonly unknown[] };
    expect([data?.credentials ?? null, errors.length]).toEqual([null, 1]);
    expect(await open()).toHaveLength(1);
  });

  it('are told to have ended once, however many end them at the same time', async () => {
    await signedIn();
    await signedIn();
    const entries = await offices.register.history(() =>
      Promise.all(
        Array.from({ length: 4 }, () => offices.register.attempt('endAccountSessions', { accountId: owner })),
      ),
    );
    expect(entries.map(({ event }) => event)).toEqual(['account.sessions-ended']);
  });

  it('leave an administrator the one that asks', async () => {
    const browser = await signedIn();
    await offices.give(owner, { role: 'keys' });
    const asking = (await open())[0].id;
    const ask = (input: object) =>
      browser.command(
        'endAccountSessions',
        'EndAccountSessionsInput',
        { accountId: owner, ...input },
        'problems { code }',
      );
    expect((await ask({ sessionId: asking })).data?.endAccountSessions.problems).toEqual([{ code: 'OWN_SESSION' }]);
    await signedIn();
    expect((await ask({})).data?.endAccountSessions.problems).toEqual([]);
    expect((await open()).map(({ id }) => id)).toEqual([asking]);
  });
});
