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

/** What the list is narrowed by; its value is text in the address. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  /** One of few (`choice`), of the 20 regions, of many records that are looked for, a day, a text. */
  readonly kind: 'choice' | 'region' | 'day' | 'text' | PickKind;
  readonly options?: readonly Option[];
  /** The filter of the API that a value means. */
  readonly means: (value: string) => object;
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
  /** Placeholder of the field of search; without it the list is not searched. */
  readonly searchFor?: string;
  /** What holds whatever is chosen: lists within a screen. */
  readonly always?: object;
  /** Order until another is chosen: `-MEMBER_COUNT`. */
  readonly orderBy?: string;
}
