import type { Binder, Value, ValueObject } from './values.js';

/** Names a column of the table a declaration is about, qualified for the statement it stands in. */
export type Table = (column: string) => string;
/** The SQL of one value of a row. */
export type Expression = (t: Table) => string;
/** Whether the viewer reads records of a type. */
export type ReadsType = (type: string) => boolean;
/** The SQL condition that an argument or a filter means; `all` are the other arguments beside it. */
export type Condition = (t: Table, value: Value, bind: Binder, all: ValueObject, isVisible?: IsVisible) => string;
/** True where a record exists for the viewer; undefined: always. */
export interface IsVisible {
  /** By its type and id, both in SQL. With a field: where that field of the record is for the viewer. */
  (type: string, id: string, field?: string): string | undefined;
  /** By a row of its table that was not taken back. */
  readonly ofRow: (type: string, row: Table) => string | undefined;
  /** By its id, where a record that the viewer reads by the permission `by` names it and ties it to its own places. */
  readonly ofTied: (type: string, id: string, by: string) => string | undefined;
}

/** True where the record of this type and id lies within reach of the right to read it, taken back or not; undefined: always. */
export type IsWithinReach = (type: string, id: string) => string | undefined;

/** A partial date, and between which of its first days the records lie that a filter by it finds. */
export interface Period {
  readonly of: string;
  /** Conditions on the first key of an order; `unknown` stands there for days that are not known. */
  readonly bounds: (given: Value, key: string, unknown: string, bind: Binder) => string[];
}
