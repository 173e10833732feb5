import type { ListSearch } from '../../ui/list/list-search.js';
import { whereOf } from '../../ui/list/where.js';
import { LISTS, type CountedGroup, type CountedList } from './counted.js';

export const USUAL_LIST = 'organizations';
const FIRSTS = ['25', '50', '100', '500', '1000'];
const MOST_GROUPS = 2;

/** What an address asks to be counted. Nonsense in it falls back on what is usual. */
export interface Question {
  readonly list: string;
  readonly of: CountedList;
  readonly groups: readonly CountedGroup[];
  /** `count`, `people`, `organizations`, or the field of a sum. */
  readonly measure: string;
  /** `-COUNT`: the greatest first. */
  readonly order: string;
  readonly first: number;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly search: string | undefined;
  readonly asOf: string | undefined;
  readonly borders: string | undefined;
}

export function questionOf(search: ListSearch): Question {
  const list = search.list && search.list in LISTS ? search.list : USUAL_LIST;
  const of = LISTS[list]!;
  const named = search.by?.split(',').map((value) => of.groups.find((each) => each.value === value)) ?? [];
  const groups = [...new Set(named.filter((each) => each !== undefined))].slice(0, MOST_GROUPS);
  const measures = ['count', ...of.counted, ...of.sums.map(({ field }) => field)];
  const orders = ['COUNT', 'KEY', ...of.counted.map((each) => each.toUpperCase())];
  const taken = (name: string, value: string | undefined): string | undefined =>
    of.takes.includes(name) ? value : undefined;
  return {
    list,
    of,
    groups,
    measure: measures.find((each) => each === search.measure) ?? 'count',
    order: orders.find((each) => each === search.order?.replace(/^-/, '')) ? search.order! : usualOrder(groups),
    first: Number(FIRSTS.find((each) => each === search.first) ?? 100),
    filter: (whereOf(search) ?? {}) as Question['filter'],
    search: taken('search', search.q),
    asOf: taken('asOf', search.asOf),
    borders: taken('borders', search.borders),
  };
}

/** Periods follow one another; everything else begins with the greatest. */
const usualOrder = ([first]: readonly CountedGroup[]): string => (first && isPeriod(first) ? 'KEY' : '-COUNT');
export const isPeriod = ({ value }: CountedGroup): boolean => /_(YEAR|MONTH|QUARTER|DECADE)$/.test(value);

export interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const SUM = 'sum qualifier unknown';
const ITEM = 'of { id name { kk ru en } }';

/** The document that counts, and its variables. */
export function documentOf(question: Question): Asked {
  const { of, groups, order } = question;
  const numbers = [
    'count',
    ...of.counted,
    ...of.sums.map(({ field, each }) => `${field} { ${each ? `${ITEM} ` : ''}${SUM} }`),
  ];
  const given = [
    ['filter', of.filterType, Object.keys(question.filter).length > 0 ? question.filter : undefined],
    ['search', 'String', question.search],
    ['asOf', 'Date', question.asOf],
    ['borders', 'Date', question.borders],
  ].filter(([, , value]) => value !== undefined) as [name: string, type: string, value: unknown][];
  const by = order.replace(/^-/, '');
  const args = [
    ...given.map(([name]) => `${name}: $${name}`),
    `groupBy: [${groups.map(({ value }) => value).join(', ')}]`,
    `orderBy: { by: ${by}, direction: ${order.startsWith('-') ? 'DESC' : 'ASC'} }`,
    `first: ${question.first}`,
  ];
  const declared = given.map(([name, type]) => `$${name}: ${type}`).join(', ');
  const keys = groups.map(({ field, named }) => (named ? `${field} { ${named} }` : field));
  const text = `query Numbers${declared && `(${declared})`} {
  ${of.statistics}(${args.join(', ')}) {${of.rounded ? '\n    roundedTo publishedOn' : ''}
    totals { ${numbers.join(' ')} }
    groupCount
    groups {
      ${[...keys, ...numbers, 'share', 'filter'].join('\n      ')}
    }
  }
}`;
  return { text, variables: Object.fromEntries(given.map(([name, , value]) => [name, value])) };
}

/** The records behind a number, where no screen lists them. */
export function recordsOf({ list, of }: Question, filter: object): Asked {
  return {
    text: `query Records($filter: ${of.filterType}) {
  ${list}(filter: $filter, first: 50) {
    totalCount
    nodes { __typename id ${of.named} }
  }
}`,
    variables: { filter },
  };
}
