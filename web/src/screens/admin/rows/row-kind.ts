import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Document } from '../../../api/graphql.js';
import type { Deed } from '../../../ui/form/deeds-menu.js';
import type { ListOf } from '../../../ui/list/list.types.js';

/** A row of a list that is kept by hand: a kind, a type, a role. */
export interface KeptRow {
  readonly id: string;
  readonly version: number;
}
export interface FieldsProps {
  readonly input: (field: string) => GetInputPropsReturnType;
  /** A new row has a code, and what is said once and for all. */
  readonly isNew: boolean;
}

/** All that a screen of such rows needs to know: how they are listed, defined and corrected. */
export interface RowKind<Data, Row extends KeptRow, Values extends Record<string, unknown>> {
  readonly type: string;
  readonly list: ListOf<Data, Row>;
  /** What they are called in a sentence about one. */
  readonly named: (row: Row) => string;
  readonly permission: string;
  readonly define?: {
    readonly document: Document<object, { input: never }>;
    readonly title: string;
    /** Fields that are sent even when nothing is typed there: the server says what is missing. */
    readonly required: readonly string[];
  };
  readonly correct: Document<object, { input: never }>;
  readonly blank: Values;
  readonly valuesOf: (row: Row) => Values;
  /** What the API is sent for what the form holds. */
  readonly input: (values: Partial<Values>, isNew: boolean) => object;
  readonly Fields: (props: FieldsProps) => ReactNode;
  /** What else can be done with a row. */
  readonly deeds?: (row: Row) => readonly (Deed | false)[];
}
