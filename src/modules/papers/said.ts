import { refuse } from '../../kernel/refusal.js';
import { common } from '../../platform/problems/index.js';

/** What an address says under a name: nothing, once, or several times. */
export type Given = string | readonly string[] | undefined;

/** What it says once; of two different things nobody knows which is meant. */
export function said<K extends string>(query: Readonly<Partial<Record<K, Given>>>, name: K): string | undefined {
  const given = query[name];
  return given === undefined || typeof given === 'string' ? given : refuse(common.DUPLICATE, name);
}
