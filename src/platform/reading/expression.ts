import type { Binder, Value, ValueObject } from './values.js';

/** Names a column of the table a declaration is about, qualified for the statement it stands in. */
export type Table = (column: string) => string;
/** The SQL of one value of a row. */
export type Expression = (t: Table) => string;
/** The SQL condition that an argument or a filter means; `all` are the other arguments beside it. */
export type Condition = (t: Table, value: Value, bind: Binder, all: ValueObject, isVisible?: IsVisible) => string;
/**
 * True where the record of this type and id exists for the viewer, both in SQL; undefined: always. With a field: where
 * that field of the record is for the viewer.
 */
export type IsVisible = (type: string, id: string, field?: string) => string | undefined;

/** True where the record of this type and id lies within reach of the right to read it, taken back or not; undefined: always. */
export type IsWithinReach = (type: string, id: string) => string | undefined;
