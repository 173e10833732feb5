import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { command, type Json, recorded } from './api.js';
import { surroundings } from './surroundings.js';
import { uniqueCode } from './unique.js';

/** What a person needs to sign in by the form. */
export interface Account {
  readonly signInName: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly secret?: string;
  readonly recoveryCodes?: readonly string[];
}
/** An account that is signed in. */
export interface Signed extends Account {
  readonly cookies: readonly (readonly [string, string])[];
}

const DEMONSTRATION_PASSWORD = 'birlik-korsetilim-2026';
const PASSWORD = 'tulip wagon 7 moss';

/** The demonstration accounts by what they are for. */
const DEMONSTRATION = {
  secretary: 'demo-secretary-jetisu',
  secretaryOfShymkent: 'demo-secretary-shymkent',
  awardOfficer: 'demo-award-officer',
  approver: 'demo-approver',
  analyst: 'demo-analyst',
  auditor: 'demo-auditor',
  reader: 'demo-reader',
} as const;
export type Role = keyof typeof DEMONSTRATION | 'administrator';

export const demonstration = (role: keyof typeof DEMONSTRATION): Account => ({
  signInName: DEMONSTRATION[role],
  password: DEMONSTRATION_PASSWORD,
});

/** Signs in once for each role; the sessions lie where every worker finds them. */
export async function signInEverybody(): Promise<void> {
  mkdirSync(sessions());
  const roles = Object.keys(DEMONSTRATION) as (keyof typeof DEMONSTRATION)[];
  // Attempts side by side from one address are taken for guessing.
  for (const role of roles) save(role, await signIn(demonstration(role)));
  save('administrator', await ownAccount('administrator'));
}

/** Whoever is signed in for a role in the whole run: not to be signed out, not to be given another password. */
export const signedOf = (role: Role): Signed => JSON.parse(readFileSync(fileOf(role), 'utf8')) as Signed;

/** A new account with a role, signed in, for tests that sign out or change how one signs in. */
export async function ownAccount(
  role: string,
  grant: { areaId?: string; organizationId?: string } = {},
): Promise<Signed> {
  const signInName = `test-${uniqueCode()}`;
  const account = { signInName, displayName: `Сынақ: ${signInName}` };
  const { id } = await recorded('administrator', 'createAccount', account, 'id');
  await recorded('administrator', 'giveGrant', { accountId: id, role, ...grant }, 'id');
  const { oneTimePassword } = await command(
    'administrator',
    'setOneTimePassword',
    { accountId: id },
    'oneTimePassword',
  );
  return signIn({ signInName, password: oneTimePassword });
}

/** The six digits of the app. One code opens one session: that of the set-up is used, and the next one is good already. */
export const codeOf = ({ secret }: Account, steps = 1): string =>
  new TOTP({ secret: Secret.fromBase32(secret!) }).generate({ timestamp: Date.now() + steps * 30_000 });

/** By all steps that the registry asks for, as the form does. */
async function signIn({ signInName, password }: Account): Promise<Signed> {
  const cookies = new Map<string, string>();
  const does = (name: string, input: Record<string, string> | undefined, selection: string): Promise<Json> =>
    command(cookies, name, input, selection);
  let { session } = await does('signIn', { signInName, password }, 'session { step }');
  let own = password;
  if (session.step === 'NEW_PASSWORD') {
    own = PASSWORD;
    const change = { presentPassword: password, newPassword: own };
    ({ session } = await does('changePassword', change, 'session { step }'));
  }
  const account = { signInName, password: own, cookies: [] };
  if (session.step === 'DONE') return { ...account, cookies: [...cookies] };
  const { enrolment } = await does('startSecondFactor', undefined, 'enrolment { secret }');
  const { secret } = enrolment as { secret: string };
  const { recoveryCodes } = await does(
    'finishSecondFactor',
    { code: codeOf({ ...account, secret }, 0) },
    'recoveryCodes',
  );
  return { ...account, cookies: [...cookies], secret, recoveryCodes: recoveryCodes as string[] };
}

const sessions = (): string => join(surroundings().folder, 'sessions');
const fileOf = (role: Role): string => join(sessions(), `${role}.json`);
const save = (role: Role, account: Signed): void => writeFileSync(fileOf(role), JSON.stringify(account));
