import type { Compilation } from './compilation.js';
import type { Filter, Reading } from './declaration.js';
import { compileFilter, namedIn } from './filtering.js';
import type { Frame } from './frame.js';
import { orderKeys, type Page } from './page.js';
import type { Value, ValueObject } from './values.js';

/** So many records are looked through in the order of the list, before it is asked which ones fit at all. */
const LOOKED_THROUGH = 2000;
/** With more conditions than these a list is asked one way only: each is compiled twice. */
const MAX_SOUGHT = 20;

/** The conditions of a list in two parts: what an index holds in the order of the page, and what is looked for among these. */
export interface Parts {
  readonly ordered: (frame: Frame) => string[];
  readonly sought: (frame: Frame) => string[];
  /** So few fit that they need not be met in the order of the list. */
  readonly ofFew: boolean;
}

/** Undefined: the list is asked as it stands. `more`: what is looked for besides. */
export function partsOf(
  compiler: Compilation,
  reading: Reading,
  args: ValueObject,
  page: Page,
  more: (frame: Frame) => string[],
): Parts | undefined {
  const given = Object.entries((args.filter ?? {}) as ValueObject).filter(([, operand]) => operand !== undefined);
  const filterOf = (name: string): Filter | undefined => reading.filters?.[name];
  const inOrder = given.filter(([name]) => filterOf(name)?.inOrders?.includes(page.orderName));
  // An index holds one value before the keys of an order; among what it finds, another one is looked for.
  const value = inOrder.find(([, operand]) => isOne(operand));
  const isOrdered = (each: (typeof given)[number]): boolean =>
    each === value || (inOrder.includes(each) && isBetween(each[1]));
  const ordered = Object.fromEntries(given.filter(isOrdered));
  const sought = Object.fromEntries(given.filter((each) => !isOrdered(each)));
  if (namedIn(sought).length > MAX_SOUGHT) return undefined;
  const { visibility } = compiler;
  const part = (filter: ValueObject, frame: Frame): string[] =>
    compileFilter(compiler, reading, Object.keys(filter).length > 0 ? filter : undefined, frame);
  return {
    ordered: (frame) => [...visibility.standing(reading, frame.table), ...part(ordered, frame)],
    sought: (frame) => [...visibility.reached(reading, frame.table), ...more(frame), ...part(sought, frame)],
    ofFew: Object.entries(sought).some(([name, operand]) => filterOf(name)?.few && isOfFew(operand)),
  };
}

const operandsOf = (operand: Value): ValueObject => (operand ?? {}) as ValueObject;
const isOfFew = (operand: Value): boolean => {
  const { eq, in: among } = operandsOf(operand);
  return eq !== undefined || among !== undefined || Array.isArray(operand);
};
/** One value, of an enum or by `eq`. */
const isOne = (operand: Value): boolean =>
  Array.isArray(operand) ? operand.length === 1 : operandsOf(operand)['eq'] !== undefined;
/** An index is read from one place in its order to another. */
const isBetween = (operand: Value): boolean =>
  ['from', 'to', 'within'].some((name) => operandsOf(operand)[name] !== undefined);

/** Where in the order of the page the records stand that fit: the index is read from there on. */
export function boundsOf(
  compiler: Compilation,
  reading: Reading,
  args: ValueObject,
  page: Page,
  frame: Frame,
): string[] {
  const [first] = page.order.keys;
  if (!first?.period || !first.unknown) return [];
  const [key] = orderKeys(compiler, page, frame);
  const unknown = page.descending ? first.unknown.descending : first.unknown.ascending;
  return Object.entries(operandsOf(args.filter)).flatMap(([name, operand]) => {
    const period = reading.filters?.[name]?.period;
    return operand && period && period.of === first.period ? period.bounds(operand, key!, unknown, compiler.bind) : [];
  });
}

/** What a page is put together of; conditions and keys name the columns of the alias. */
export interface Sought {
  readonly table: string;
  readonly alias: string;
  /** Those that the page hands on, the keys of its order among them. */
  readonly columns: string;
  readonly order: { readonly inTable: string; readonly ofColumns: string };
  readonly size: number;
}

export const conditionOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';

/** Those that fit are found by themselves, and then put in order. OFFSET 0: not the other way round. */
export const found = ({ table, alias, columns, order, size }: Sought, all: readonly string[], when?: string): string =>
  `(SELECT * FROM (SELECT ${columns} FROM ${table} ${alias}${conditionOf(all)} OFFSET 0) ${alias}` +
  `${when === undefined ? '' : ` WHERE ${when}`} ORDER BY ${order.ofColumns} LIMIT ${size})`;

/**
 * Two ways to one page. Where many records fit, they are soon met in the order of the list; where few fit, they are soon
 * found by themselves. PostgreSQL plans a statement without its values and cannot know which way is the shorter: so the
 * first is gone for a while, and the second if it has not led to a whole page.
 */
export function metOrFound(
  page: Sought,
  conditions: {
    readonly ordered: readonly string[];
    readonly sought: readonly string[];
    readonly all: readonly string[];
  },
): string {
  const { table, alias, columns, order, size } = page;
  const { ordered, sought, all } = conditions;
  const met =
    `SELECT * FROM (SELECT ${columns} FROM ${table} ${alias}${conditionOf(ordered)} ORDER BY ${order.inTable} LIMIT ${LOOKED_THROUGH}) ${alias}` +
    `${conditionOf(sought)} ORDER BY ${order.ofColumns} LIMIT ${size}`;
  return (
    `(WITH met AS MATERIALIZED (${met}) SELECT * FROM met WHERE ${size} <= (SELECT count(*) FROM met) ` +
    `UNION ALL ${found(page, all, `${size} > (SELECT count(*) FROM met)`)})`
  );
}
