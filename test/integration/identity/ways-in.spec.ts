import { account, Browser, PASSWORD } from '../../support/accounts.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { enrolled, stopTheClock } from '../../support/second-factor.js';

const OPTIONS =
  '{ signInOptions { openIdPath demonstrationAccounts { signInName password displayName roles secondFactorRequired } } }';
const OWN = '{ ownCredentials { hasPassword hasSecondFactor secondFactorRequired recoveryCodesLeft } }';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ BIRLIK_SAMPLE: 'on' });
  stopTheClock(app);
});
afterAll(() => app.close());

const offered = async (): Promise<string[]> => {
  const { data } = await new Browser(app.url).ask(OPTIONS);
  return data.signInOptions.demonstrationAccounts.map(({ signInName }: { signInName: string }) => signInName);
};

describe('the ways in', () => {
  it('are told to whoever has not signed in: accounts for demonstration, as long as they work', async () => {
    const before = await offered();
    await account(app, 'demo-works', { demonstration: true });
    await account(app, 'demo-disabled', { demonstration: true, disabled: true });
    await account(app, 'demo-changed', { demonstration: true, password_changed_at: new Date() });
    await account(app, 'no-demo');
    expect(await offered()).toEqual([...before, 'demo-works']);
  });

  it('tell which of them ask for a code from a telephone', async () => {
    await account(app, 'demo-careful', { demonstration: true, second_factor_required: true });
    const { data } = await new Browser(app.url).ask(OPTIONS);
    const asking = data.signInOptions.demonstrationAccounts.filter((each: Json) => each.secondFactorRequired);
    expect(asking.map((each: Json) => each.signInName)).toEqual(['demo-careful']);
  });

  it('hold no identity provider where none is in the settings', async () => {
    expect((await new Browser(app.url).ask(OPTIONS)).data.signInOptions.openIdPath).toBeNull();
  });

  it('offer no account where the sample is off', async () => {
    const other = await startApp();
    await account(other, 'demo-idle', { demonstration: true });
    const { data } = await new Browser(other.url).ask(OPTIONS);
    expect(data.signInOptions.demonstrationAccounts).toEqual([]);
    await other.close();
  });
});

describe('an account', () => {
  it('sees how it signs in itself', async () => {
    await account(app, 'plain');
    const browser = new Browser(app.url);
    await browser.signIn('plain', PASSWORD);
    const none = { hasPassword: true, hasSecondFactor: false, secondFactorRequired: false, recoveryCodesLeft: 0 };
    expect((await browser.ask(OWN)).data.ownCredentials).toEqual(none);
    const { browser: careful } = await enrolled(app, 'careful');
    expect((await careful.ask(OWN)).data.ownCredentials).toEqual({
      ...none,
      hasSecondFactor: true,
      recoveryCodesLeft: 10,
    });
  });

  it('chooses its language, which holds for requests that ask for none', async () => {
    await account(app, 'speaker');
    const browser = new Browser(app.url);
    await browser.signIn('speaker', PASSWORD);
    const choose = (language: string) =>
      browser.command('chooseLanguage', 'ChooseLanguageInput', { language }, 'language problems { code }');
    expect((await choose('de')).codes).toEqual(['UNKNOWN_LANGUAGE']);
    expect((await choose('ru')).data.chooseLanguage.language).toBe('ru');
    expect((await choose('ru')).codes).toEqual(['NOTHING_CHANGED']);
    expect((await browser.ask('{ me { account { language } } }')).data.me.account.language).toBe('ru');
  });

  it('reads what permissions mean, the least first, and which of them a token may carry', async () => {
    await account(app, 'curious');
    const browser = new Browser(app.url);
    await browser.signIn('curious', PASSWORD);
    const document = '{ permissions { name meaning deed forTokens } }';
    const { permissions } = (await browser.ask(document, {}, { 'accept-language': 'ru' })).data;
    expect(permissions[0].deed).toBe('может читать записи');
    expect(permissions).toContainEqual({
      name: 'identity.roles',
      meaning: 'Определять и исправлять роли',
      deed: 'может управлять учётными записями, правами и справочниками',
      forTokens: false,
    });
  });
});
