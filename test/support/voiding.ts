import type { Input, Register } from './register.js';

/** What was entered by mistake. */
export const MISTAKE = { reason: 'қате енгізілген' };

/** Taking records back, and restoring them, in the words of the tests. */
export function voidingIn(register: () => Register): {
  readonly take: (id: string) => Promise<string>;
  readonly restore: (id: string) => Promise<string>;
  readonly refusedVoid: (id: string, more?: Input) => Promise<string[]>;
  readonly refusedRestore: (id: string) => Promise<string[]>;
  readonly messageOf: (command: string, id: string, client?: Register) => Promise<string>;
} {
  return {
    take: (id) => register().done('voidRecord', { id, ...MISTAKE }),
    restore: (id) => register().done('restoreRecord', { id, reason: 'дұрыс екен' }),
    refusedVoid: (id, more = {}) => register().refusals('voidRecord', { id, ...MISTAKE, ...more }),
    refusedRestore: (id) => register().refusals('restoreRecord', { id, ...MISTAKE }),
    messageOf: async (command, id, client = register()) =>
      (await client.attempt(command, { id, ...MISTAKE }, 'id', { language: 'ru' })).problems[0]!.message,
  };
}
