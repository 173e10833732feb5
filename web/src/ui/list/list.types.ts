import type { ReactNode } from 'react';
import type { Document } from '../../api/graphql.js';
import type { PickKind } from '../pick/picks.js';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The field of the list's order that sorts by it. */
  readonly order?: string;
  /** Columns of the export that hold the same. */
  readonly exported: readonly string[];
  /** Shows today's; the columns of the export are asked for today, too. */
  readonly isOfDay?: boolean;
  /** False: only where somebody chooses it. */
  readonly usual?: boolean;
  /** The boolean variable of the document without which it is not asked for. */
  readonly include?: string;
  readonly numeric?: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a field of a filter is given. */
export interface FilterFieldProps {
  readonly 'aria-label': string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** What the list is narrowed by; its value is text in the address. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  /**
   * One of few (`choice`), of the 20 regions, of many records that are looked for (`person` …), a day, a number, a text; or
   * whatever `field` draws.
   */
  readonly kind: 'choice' | 'region' | 'day' | 'number' | 'text' | 'own' | PickKind;
  readonly options?: readonly Option[];
  /** Its values are the options of a choice, read when somebody looks at them. */
  readonly classifier?: string;
  readonly field?: (props: FilterFieldProps) => ReactNode;
  /** False: shown when somebody asks for more filters. */
  readonly usual?: boolean;
  /** The filter of the API that a value means. */
  readonly means?: (value: string) => object;
  /** The argument of the list that takes it instead: the day of a roster. */
  readonly argument?: 'asOf';
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface ListOf<Data, Row> {
  /** The root field: also the address of its export and of its numbers. */
  readonly list: string;
  readonly title: string;
  readonly document: Document<Data, never>;
  readonly page: (data: Data) => Page<Row>;
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly Filter[];
  /** False: the server makes no file of it. */
  readonly isExported?: boolean;
  /** Its filter knows no `and`: all that is chosen stands side by side. */
  readonly isFlat?: boolean;
  /** Placeholder of the field of search; without it the list is not searched. */
  readonly searchFor?: string;
  /** Further variables of the document. */
  readonly variables?: object;
  /** What holds whatever is chosen: lists within a screen. */
  readonly always?: object;
  /** Order until another is chosen: `-MEMBER_COUNT`. */
  readonly orderBy?: string;
}
