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

const ADMIN = [
  ...['accounts', 'roles', 'grants', 'requests', 'tokens', 'audit', 'exports', 'paper-checks'],
  ...['organization-kinds', 'classifiers', 'ethnic-groups', 'areas', 'award-types', 'paper-templates'],
];

/** Every screen and dialog of the desk, one line each: all are looked at in three languages, light and dark, and pictured. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', address: '/', isInDocs: true },
  { name: 'home', address: '/', role: 'secretary', isInDocs: true },
  { name: 'people', address: '/people', role: 'secretary', isInDocs: true },
  { name: 'people-columns', address: '/people', role: 'secretary', open: press('list.columns') },
  { name: 'person-new', address: '/people/new', role: 'secretary' },
  { name: 'account', address: '/account', role: 'analyst' },
  { name: 'account-token', address: '/account', role: 'analyst', open: press('account:createToken') },
  { name: 'account-password', address: '/account', role: 'analyst', open: press('account:changePassword') },
  ...ADMIN.map((name): Screen => ({ name: `admin-${name}`, address: `/admin/${name}`, role: 'administrator' })),
  { name: 'account-new', address: '/admin/accounts', role: 'administrator', open: press('admin:createAccount') },
  { name: 'grant-new', address: '/admin/grants', role: 'administrator', open: press('admin:giveRole') },
  { name: 'role-new', address: '/admin/roles', role: 'administrator', open: press('admin:define.role') },
  { name: 'area-new', address: '/admin/areas', role: 'administrator', open: press('admin:define.area') },
  { name: 'audit-export', address: '/admin/audit', role: 'administrator', open: press('admin:exportAudit') },
  { name: 'unknown-address', address: '/no-such-page', role: 'reader' },
];

function press(key: string): NonNullable<Screen['open']> {
  return (page, t) => page.getByRole('button', { name: t(key), exact: true }).click();
}
