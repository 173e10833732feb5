import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { type Account, type Role, type Signed, signedOf } from './accounts.js';
import { Faults } from './faults.js';
import { Register } from './register.js';
import { surroundings } from './surroundings.js';

export { expect };

import type { Language } from './words.js';
export type ColourScheme = 'light' | 'dark';

export interface Options {
  /** Of the desk, as somebody has chosen it on this machine. */
  language: Language;
  colourScheme: ColourScheme;
}
interface Fixtures {
  /** A page of somebody with a role, or of an account of the test's own, in a browser of its own. */
  signedIn: (who: Role | Signed, more?: BrowserContextOptions) => Promise<Page>;
  register: Register;
  /** Judged after every test. */
  faults: Faults;
}
type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

export const test = base.extend<Options & Fixtures>({
  language: ['kk', { option: true }],
  colourScheme: ['light', { option: true }],
  baseURL: ({}, give) => give(surroundings().url),
  storageState: ({ language, colourScheme }, give) => give(stateOf({ language, colourScheme })),
  register: ({}, give) => give(new Register()),
  faults: [
    async ({}, give) => {
      const faults = new Faults(surroundings().url);
      await give(faults);
      expect(faults.unexpected(), 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, give) => {
    faults.watch(context);
    await give(context);
  },
  signedIn: async ({ browser, faults, language, colourScheme }, give) => {
    const contexts: BrowserContext[] = [];
    await give(async (who, more) => {
      const account = typeof who === 'string' ? signedOf(who) : who;
      const storageState = stateOf({ language, colourScheme }, account);
      const context = await browser.newContext({ baseURL: surroundings().url, storageState, ...more });
      contexts.push(context);
      faults.watch(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((each) => each.close()));
  },
});

/** What the browser of somebody remembers: the choices made on this machine, and the session. */
function stateOf({ language, colourScheme }: Options, account?: Account & Partial<Signed>): State {
  const { hostname, origin } = new URL(surroundings().url);
  const cookies = account?.cookies ?? [];
  return {
    cookies: cookies.map(([name, value]) => ({
      ...{ name, value, domain: hostname, path: '/', expires: -1 },
      ...{ httpOnly: true, secure: false, sameSite: 'Strict' },
    })),
    origins: [
      {
        origin,
        localStorage: [
          { name: 'birlik.language', value: language },
          { name: 'mantine-color-scheme-value', value: colourScheme },
        ],
      },
    ],
  };
}
