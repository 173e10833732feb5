import type { IsVisible, Table } from './expression.js';

/** One thing a list is ordered by. Where it may be null, `unknown` stands for it, so that the unknown come last either way. */
export interface OrderKey {
  /** Never of a record that is not visible: a cursor holds the key. */
  readonly sql: (t: Table, isVisible?: IsVisible) => string;
  readonly type: 'text' | 'date' | 'integer' | 'timestamptz' | 'float8';
  readonly unknown?: { readonly ascending: string; readonly descending: string };
  /** The first day of this partial date: what is filtered by that stands together. */
  readonly period?: string;
}
/** An order of a list. The id always follows as the last key. */
export interface Order {
  readonly keys: readonly OrderKey[];
}
