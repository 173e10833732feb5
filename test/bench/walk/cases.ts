import type { WalkedList } from './lists.js';
import type { Condition } from './values.js';

/** One question of a list; each of its variables asks the same statement for other records. */
export interface Case {
  readonly name: string;
  readonly document: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Only the list itself: what hangs on its records is another question. */
const SHOWN = 'nodes { id }';

/** The first page in every order and direction, of all records and under every single filter. */
export function casesOf(list: WalkedList, conditions: readonly Condition[]): Case[] {
  const orders = list.orders.flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
  );
  return [...orders, undefined].flatMap((order) => {
    // The usual order is one of the declared ones.
    if (order === undefined && orders.length > 0) return [];
    const by = order === undefined ? '' : `, orderBy: ${order}`;
    const said =
      order === undefined
        ? ''
        : ` by ${order
            .replace(/[{}:]|field|direction/g, '')
            .replace(/[\s,]+/g, ' ')
            .trim()}`;
    const whole: Case = {
      name: `${list.root}${said}`,
      document: `{ list: ${list.root}(first: 25${by}) { ${SHOWN} } }`,
      variables: [{}],
    };
    const filtered = conditions.map(({ name, filters }) => ({
      name: `${list.root}(${name})${said}`,
      document: `query ($filter: ${list.input}) { list: ${list.root}(first: 25, filter: $filter${by}) { ${SHOWN} } }`,
      variables: filters.map((filter) => ({ filter })),
    }));
    return [whole, ...filtered];
  });
}
