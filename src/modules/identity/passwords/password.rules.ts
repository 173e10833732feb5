import { isCommonPassword } from './common-passwords.rules.js';

/** Characters as people count them (code points). NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
/** A sign-in name shorter than this is found in too many good passwords. */
const TELLING_NAME = 3;

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'HOLDS_NAME' | 'COMMON';

/** What is wrong with a new password: length, the sign-in name in it, being among the first guesses. No rule on kinds of characters. */
export function passwordFault(password: string, signInName: string): PasswordFault | undefined {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST_PASSWORD) return 'TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'TOO_LONG';
  const name = signInName.normalize('NFC').toLowerCase();
  if (name.length >= TELLING_NAME && password.normalize('NFC').toLowerCase().includes(name)) return 'HOLDS_NAME';
  return isCommonPassword(password) ? 'COMMON' : undefined;
}
