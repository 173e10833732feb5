import { Secret, TOTP } from 'otpauth';
import { Clock } from '../../src/platform/context/index.js';
import { account, Browser, type Account, type Reply } from './accounts.js';
import type { TestApp } from './app.js';

/** The half minute of a code must not end between the making and the sending of it: for these tests time stands still. */
let moment = Date.now();
export function stopTheClock(app: TestApp): void {
  moment = Date.now();
  app.app.get(Clock).now = () => new Date(moment);
}
/** The code that the app shows so many half minutes from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment + steps * 30_000 });
/** Begins to set a factor up. */
export const START = 'mutation { startSecondFactor { enrolment { uri secret } problems { code } } }';
export const finish = (browser: Browser, code: string): Promise<Reply> =>
  browser.command('finishSecondFactor', 'CodeInput', { code }, 'recoveryCodes problems { code }');

export interface Enrolled {
  readonly owner: Account;
  readonly browser: Browser;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}
/** An account that has set up a second factor, and the browser in which it did. */
export async function enrolled(app: TestApp, name: string): Promise<Enrolled> {
  const owner = await account(app, name);
  const browser = new Browser(app.url);
  await browser.signIn(name);
  const { secret } = (await browser.ask(START)).data.startSecondFactor.enrolment;
  stopTheClock(app);
  const { data, codes } = await finish(browser, codeOf(secret, -1));
  expect(codes).toEqual([]);
  return { owner, browser, secret, recoveryCodes: data.finishSecondFactor.recoveryCodes };
}
