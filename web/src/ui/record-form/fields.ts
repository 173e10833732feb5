import type { PickKind } from '../pick/picks.js';

/** What is read of a record, by the names of its fields. */
export type Read = Readonly<Record<string, unknown>>;
/** What a form holds, by the names of the input. */
export type Values = Readonly<Record<string, unknown>>;

interface Common {
  /** In the inputs, and in the form. */
  readonly name: string;
  /** In the record, where it is called otherwise than in the input. */
  readonly of?: string;
  /** Where the label is not that of the field. */
  readonly label?: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Said when it is recorded, and not corrected. */
  readonly once?: boolean;
  /** Asked when it is corrected alone. */
  readonly later?: boolean;
}
/** A name, cleared language by language; sentences are replaced as a whole. */
interface Said extends Common {
  readonly as: 'name' | 'sentences';
}
interface Plain extends Common {
  readonly as: 'text' | 'long' | 'date' | 'day' | 'number' | 'tenge' | 'yesNo' | 'lines';
}
interface Coded extends Common {
  readonly as: 'code' | 'codes';
  readonly classifier: string;
}
interface Valued extends Common {
  readonly as: 'value';
  readonly values: string;
  /** Until another is chosen. */
  readonly usual?: string;
}
interface Linked extends Common {
  readonly as: 'record' | 'records';
  readonly kind: PickKind;
  readonly among?: object;
}
/** Several things of one kind: they are added, corrected and withdrawn one by one. */
export interface Rows extends Common {
  readonly as: 'rows';
  /** Of whose fields the labels are. */
  readonly type: string;
  readonly fields: readonly Field[];
  readonly add: string;
  readonly correct: string;
  readonly withdraw: string;
}
export type Field = Said | Plain | Coded | Valued | Linked | Rows;

/** What a type of records asks of whoever records or corrects one. */
export interface RecordSpec {
  readonly type: string;
  readonly fields: readonly Field[];
}
