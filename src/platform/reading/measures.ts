import type { Expression } from './expression.js';

/** A table of numbers that give nobody's value away, whatever is asked of them: each row `subject`, `count`, `published_at`. */
export interface Published {
  readonly table: string;
  /** The groups that are published, and the column of each. */
  readonly columns: Readonly<Record<string, string>>;
  /** Of what the guarded ones among them tell: groups of two subjects do not stand together. */
  readonly subjects: Readonly<Record<string, string>>;
  /** All of the records are guarded: whoever counts anything, but not these, is given the published numbers. */
  readonly whole?: true;
  /** What the numbers are multiples of. */
  readonly base: number;
}
/** A number of a record that is summed. */
export interface Sum {
  /** Null: not known, and then left out of the sum. */
  readonly number: Expression;
  /** How exact it is, as `Qualifier` says it; without one all are exact. */
  readonly qualifier?: Expression;
}
/** Numbers that hang on records in rows of their own, each of one thing. */
export interface Tally {
  readonly table: string;
  /** The columns with the id of the record, the number, and how exact it is. */
  readonly record: string;
  readonly number: string;
  readonly qualifier: string;
  /** What a number is of. */
  readonly of: { readonly type: string; readonly column: string };
  /** Which rows are summed: no row beside a part of it. */
  readonly counts: Expression;
}
