import { today } from '../../i18n/format.js';
import type { ListSearch } from './list-search.js';
import type { Column, ListOf } from './list.types.js';
import { whereOf } from './where.js';

/** Counting stops there: a page that opens at once matters more than the last digit. */
export const COUNTED = 10_000;
const SIZES = ['25', '50', '100'];

export interface ListQuestion {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly search?: string;
  readonly filter?: object;
  readonly asOf?: string;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
}

/** What the address of a list asks, in the terms of the API. */
export function questionOf<Data, Row>(list: ListOf<Data, Row>, search: ListSearch): ListQuestion {
  const size = Number(SIZES.includes(search.size ?? '') ? search.size : SIZES[0]);
  const order = search.order ?? list.orderBy;
  return {
    ...(search.before
      ? { last: size, before: search.before }
      : { first: size, ...(search.after && { after: search.after }) }),
    ...whatIsListed(list, search),
    ...(order && { orderBy: { field: order.replace(/^-/, ''), direction: order.startsWith('-') ? 'DESC' : 'ASC' } }),
  };
}

/** The same without page and order. */
export function whatIsListed<Data, Row>(
  { filters = [], always, isFlat = false }: ListOf<Data, Row>,
  search: ListSearch,
): Pick<ListQuestion, 'search' | 'filter' | 'asOf'> {
  const given = filters.filter(({ id }) => search[id]);
  const chosen = given.flatMap(({ id, means }) => means?.(search[id]!) ?? []);
  const asOf = given.find(({ argument }) => argument === 'asOf');
  const where = whereOf(search);
  const all = [...(always ? [always] : []), ...chosen, ...(where ? [where] : [])];
  const filter =
    all.length > 1 ? (isFlat ? all.reduce((whole, each) => ({ ...whole, ...each }), {}) : { and: all }) : all[0];
  return { ...(search.q && { search: search.q }), ...(filter && { filter }), ...(asOf && { asOf: search[asOf.id]! }) };
}

/** The columns that the address names, else the usual ones. */
export function columnsOf<Row>(columns: readonly Column<Row>[], search: ListSearch): readonly Column<Row>[] {
  const named = search.columns?.split(',').map((id) => columns.find((each) => each.id === id));
  const chosen = named?.filter((each) => each !== undefined) ?? [];
  return chosen.length > 0 ? chosen : columns.filter(({ usual = true }) => usual);
}

/** Columns that are not shown are not asked for. */
export const includesOf = <Row>(
  columns: readonly Column<Row>[],
  shown: readonly Column<Row>[],
): Record<string, boolean> =>
  Object.fromEntries(columns.filter(({ include }) => include).map((each) => [each.include!, shown.includes(each)]));

/** The address of the file that holds exactly what is listed. */
export function exportAddress<Data, Row>(
  list: ListOf<Data, Row>,
  search: ListSearch,
  { format, language }: { readonly format: 'csv' | 'xlsx'; readonly language: string },
): string {
  const { search: text, filter, orderBy, asOf } = questionOf(list, search);
  const shown = columnsOf(list.columns, search);
  const columns = shown.flatMap(({ exported }) => exported);
  const parameters = new URLSearchParams({ format, language, columns: columns.join(',') });
  const day = asOf ?? (shown.some(({ isOfDay }) => isOfDay) ? today() : undefined);
  if (text) parameters.set('search', text);
  if (day) parameters.set('asOf', day);
  if (filter) parameters.set('filter', JSON.stringify(filter));
  if (orderBy) parameters.set('orderBy', JSON.stringify(orderBy));
  return `/export/${list.list}?${parameters}`;
}
