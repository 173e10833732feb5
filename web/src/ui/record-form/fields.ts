import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
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
  /** Reads it where it is no field of the record. */
  readonly from?: (record: Read) => unknown;
  /** The type after which it is called, where the record has no such field. */
  readonly called?: string;
  /** Whose field it is called after, where it is none of the record. */
  readonly ofType?: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Said when it is recorded, and not corrected. */
  readonly once?: boolean;
  /** Asked when it is corrected alone. */
  readonly later?: boolean;
  /** Few records have it: folded away where a new one is entered. */
  readonly rare?: boolean;
}
/** A name, cleared language by language; sentences are replaced as a whole. */
interface Said extends Common {
  readonly as: 'name' | 'sentences';
  /** Few words, on one line. */
  readonly short?: boolean;
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
  /** Where nothing is chosen for a new record, it follows from another field. */
  readonly follows?: 'cabinet';
  /** What a record is called that has no name of its own. */
  readonly named?: (record: Read) => string;
}
/** What hangs on another field of the same form. */
interface Own extends Common {
  readonly as: 'own';
  readonly draw: (props: GetInputPropsReturnType & { label: string }, values: Values) => ReactNode;
}
/** Several things of one kind: they are added, corrected and withdrawn one by one. */
export interface Rows extends Common {
  readonly as: 'rows';
  /** Of whose fields the labels are. */
  readonly type: string;
  readonly fields: readonly Field[];
  /** What stands in the row that a new record begins with; left as it is, that row says nothing. */
  readonly first?: Values;
  readonly add: string;
  readonly correct: string;
  readonly withdraw: string;
}
export type Field = Said | Plain | Coded | Valued | Linked | Own | Rows;

/** What a type of records asks of whoever records or corrects one. */
export interface RecordSpec {
  readonly type: string;
  readonly fields: readonly Field[];
}
