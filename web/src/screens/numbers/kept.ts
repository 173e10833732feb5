import type { ListSearch } from '../../ui/list/list-search.js';
import type { Kept } from '../../ui/views/view.js';
import type { Question } from './question.js';

/** How the numbers of a view are shown. */
interface Counting {
  readonly measure?: string;
  readonly orderBy?: { readonly by: string; readonly direction: string };
  readonly first?: number;
  readonly borders?: string;
}

/** What is counted, as a view keeps it. */
export function keptOf(question: Question): Kept {
  const { groups, measure, order, first, filter, search, asOf, borders } = question;
  const by = order.replace(/^-/, '');
  const counting: Counting = {
    measure,
    orderBy: { by, direction: by === order ? 'ASC' : 'DESC' },
    first,
    ...(borders && { borders }),
  };
  return {
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(search && { search }),
    ...(asOf && { asOf }),
    groupBy: groups.map(({ value }) => value),
    counting,
  };
}

/** The address that asks what a view has kept; empty where it keeps nothing. */
export function searchOf({ groupBy, filter, search, asOf, counting }: Kept): ListSearch {
  const { measure, orderBy, first, borders } = (counting ?? {}) as Counting;
  return {
    by: (groupBy ?? []).join(','),
    where: filter ? JSON.stringify(filter) : '',
    q: search ?? '',
    asOf: asOf ?? '',
    measure: measure ?? '',
    order: orderBy ? `${orderBy.direction === 'DESC' ? '-' : ''}${orderBy.by}` : '',
    first: first ? String(first) : '',
    borders: borders ?? '',
  };
}
