import type { SaveViewInput, SavedViewsQuery } from '../../gql/graphql.js';
import { columnsOf, questionOf } from '../list/list-question.js';
import type { ListSearch } from '../list/list-search.js';
import type { Filter, ListOf } from '../list/list.types.js';

export type View = SavedViewsQuery['views']['nodes'][number];
/** The question that a view keeps. */
export type Kept = Omit<SaveViewInput, 'name' | 'shared' | 'areaId' | 'idempotencyKey' | 'list'>;

/** What stands in the address of a list, as a view keeps it. */
export function keptOf<Data, Row>(list: ListOf<Data, Row>, search: ListSearch): Kept {
  const { search: text, filter, orderBy, asOf } = questionOf(list, search);
  const columns = search.columns ? columnsOf(list.columns, search).flatMap(({ exported }) => exported) : [];
  return {
    ...(text && { search: text }),
    ...(filter && { filter }),
    ...(asOf && { asOf }),
    ...(orderBy && { orderBy }),
    ...(columns.length > 0 && { columns }),
  };
}

/** The address of a list that asks what a view has kept. What a field of the list can show, it shows. */
export function searchOf<Data, Row>(list: ListOf<Data, Row>, view: Kept): ListSearch {
  const { field, direction } = (view.orderBy ?? {}) as { field?: string; direction?: string };
  const columns = list.columns.filter(({ exported }) => exported.some((name) => view.columns?.includes(name)));
  const asOf = list.filters?.find(({ argument }) => argument === 'asOf');
  return {
    ...(view.search && { q: view.search }),
    ...(field && { order: direction === 'DESC' ? `-${field}` : field }),
    ...(view.asOf && asOf && { [asOf.id]: view.asOf }),
    ...(columns.length > 0 && { columns: columns.map(({ id }) => id).join(',') }),
    ...inFields(list.filters ?? [], view.filter as object | null | undefined),
  };
}

/** Parts of a filter that a field of the list means, as its values; the rest as it is. */
function inFields(filters: readonly Filter[], filter: object | null | undefined): ListSearch {
  const found: Record<string, string> = {};
  const rest: object[] = [];
  for (const part of partsOf(filter)) {
    const [id, value] = meaning(filters, part) ?? [];
    if (id === undefined || id in found) rest.push(part);
    else found[id] = value!;
  }
  const [first, ...others] = rest;
  return first ? { ...found, where: JSON.stringify(others.length > 0 ? { and: rest } : first) } : found;
}

function partsOf(filter: object | null | undefined): readonly object[] {
  if (!filter) return [];
  const { and, ...others } = filter as { and?: readonly object[] };
  const named = Object.entries(others).map(([name, value]) => ({ [name]: value }));
  return [...(and ?? []), ...named];
}

function meaning(filters: readonly Filter[], part: object): readonly [id: string, value: string] | undefined {
  const told = JSON.stringify(part);
  for (const { id, means } of filters)
    for (const value of leavesOf(part)) if (means && JSON.stringify(means(value)) === told) return [id, value];
  return undefined;
}
const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
