import type { Page } from '@playwright/test';
import type { Role } from './accounts.js';
import type { Register } from './register.js';
import type { Words } from './words.js';

export interface Screen {
  /** Also of its pictures. */
  readonly name: string;
  readonly address: string | ((register: Register) => Promise<string>);
  /** Who looks at it; absent: nobody has signed in. */
  readonly role?: Role;
  /** Opens a dialog, a menu or a tab of it. */
  readonly open?: (page: Page, t: Words) => Promise<void>;
  /** Shown in the README or in the handbook. */
  readonly isInDocs?: true;
}

/** Every screen and dialog of the desk, one line each: all are looked at in three languages, light and dark, and pictured. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', address: '/', isInDocs: true },
  { name: 'home', address: '/', role: 'secretary', isInDocs: true },
  { name: 'people', address: '/people', role: 'secretary', isInDocs: true },
  { name: 'people-columns', address: '/people', role: 'secretary', open: press('list.columns') },
  { name: 'person-new', address: '/people/new', role: 'secretary' },
  { name: 'unknown-address', address: '/no-such-page', role: 'reader' },
];

function press(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}
