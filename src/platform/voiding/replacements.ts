import type { Tx } from '../context/index.js';

/** What came in the place of a record, by what a higher floor has written down of the commands that record one anew. */
export abstract class Replacements {
  /** Those that came in its place, in theirs, and those in whose place it came. */
  abstract of(tx: Tx, id: string): Promise<readonly string[]>;
}
