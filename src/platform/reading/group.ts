import type { Expression, IsVisible } from './expression.js';

/** One thing a list is counted by. Its filter guards it: without the right to filter by a value there is none to count by it. */
export interface Group {
  /** The key of a row; null: not known. */
  readonly key: Expression;
  /** Where the key lies in other rows: it is joined, instead of looked up for each record. `key` is then not read. */
  readonly joined?: Joined;
  /** The type of the record whose id the key is, a scalar, or nothing: the enum of its filter. */
  readonly shown: { readonly record: string } | { readonly scalar: GroupScalar } | 'ENUM';
  /** The filter of the list that finds the records of a group. */
  readonly filter: string;
  /** The JSON of that filter for a key in SQL, and for the records without one. */
  readonly known: (key: string) => string;
  readonly unknown: object;
  /** The same in SQL, where it depends on the question. */
  readonly nowhere?: string;
  /** Whether the borders of the day leave a region as it is recorded. */
  readonly undivided?: (region: string) => string;
  /** How a region is found by the borders of a day. */
  readonly borders?: Borders;
  readonly description?: string;
}
export interface Borders {
  /** Rows `record` (an area) and `key` (its region on that day). */
  readonly regions: (day: string) => string;
  /** The area of a row, and the filter by it. */
  readonly area: Expression;
  readonly filter: string;
  /** True where the region is not one of that day: how the borders divide it is not known. */
  readonly isUndivided: (region: string, day: string) => string;
}
export interface Joined {
  /** Rows `record`, `key`; each pair once. */
  readonly rows: (isVisible?: IsVisible) => string;
  /** Which `record` is that of a row; usually its id. */
  readonly on: Expression;
  /** A record may have several keys: it belongs to several groups. */
  readonly several?: boolean;
}
export type GroupScalar = 'Int' | 'String' | 'Boolean' | 'PartialDate';
