import { account, Browser, type Reply } from '../../support/accounts.js';
import { startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await startApp();
  await account(app, 'owner');
  browser = new Browser(app.url);
  await browser.signIn('owner');
});
afterAll(() => app.close());

/** Texts that are neither password nor code, and how they are refused. */
const WRONG: readonly (readonly [what: string, value: unknown, code: string])[] = [
  ['null', null, 'BAD_USER_INPUT'],
  ['a number', 7, 'BAD_USER_INPUT'],
  ['nothing', '', 'REQUIRED'],
  ['blanks', ' \u00a0\t ', 'REQUIRED'],
  ['NUL', 'а\u0000б', 'INVALID_CHARACTER'],
  ['half a character', 'а\ud83d', 'INVALID_CHARACTER'],
  ['20 001 letters', 'a'.repeat(20_001), 'TOO_LONG'],
];
const codeTo =
  (name: string) =>
  (code: unknown): Promise<Reply> =>
    browser.command(name, 'CodeInput', { code }, 'problems { code path }');

const FIELDS: Readonly<Record<string, (value: unknown) => Promise<Reply>>> = {
  'changePassword presentPassword': (value) =>
    browser.command(
      'changePassword',
      'ChangePasswordInput',
      { presentPassword: value, newPassword: 'seven blue lamps 4' },
      'problems { code path }',
    ),
  'changePassword newPassword': (value) =>
    browser.command(
      'changePassword',
      'ChangePasswordInput',
      { presentPassword: 'tulip wagon 7 moss', newPassword: value },
      'problems { code path }',
    ),
  'confirmSecondFactor code': codeTo('confirmSecondFactor'),
  'finishSecondFactor code': codeTo('finishSecondFactor'),
  'renewRecoveryCodes code': codeTo('renewRecoveryCodes'),
  'removeSecondFactor code': codeTo('removeSecondFactor'),
};

describe('bad input of own affairs', () => {
  it.each(Object.keys(FIELDS))('is refused as %s', async (field) => {
    const told: unknown[] = [];
    for (const [what, value] of WRONG) told.push([what, (await FIELDS[field]!(value)).codes]);
    expect(told).toEqual(WRONG.map(([what, , code]) => [what, [code]]));
  });

  it.each([
    ['a word', 'ә', 'INVALID_ID'],
    ['nobody’s', '01890000-0000-7000-8000-000000000000', 'NOT_FOUND'],
  ])('is refused as an id that is %s', async (_, id, code) => {
    const { codes } = await browser.command('endSession', 'EndSessionInput', { id }, 'problems { code }');
    expect(codes).toEqual([code]);
  });

  it('leaves the session as it was', async () => {
    expect(await browser.sessions()).toHaveLength(1);
  });
});
