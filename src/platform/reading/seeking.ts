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

/** The filter of a list in two parts: what an index holds in the order of the page, and what is looked for among these. */
export interface Parted {
  readonly ordered: ValueObject;
  readonly sought: ValueObject;
  /** So few fit that they need not be met in the order of the list. */
  readonly ofFew: boolean;
}

/** Undefined: the list is asked as it stands. */
export function partedFilter(reading: Reading, args: ValueObject, page: Page): Parted | undefined {
  const given = Object.entries((args.filter ?? {}) as ValueObject).filter(([, operand]) => operand !== undefined);
  const filterOf = (name: string): Filter | undefined => reading.filters?.[name];
  const isOrdered = ([name, operand]: readonly [string, Value]): boolean => isInOrder(filterOf(name), operand, page);
  const ordered = Object.fromEntries(given.filter(isOrdered));
  const sought = Object.fromEntries(given.filter((each) => !isOrdered(each)));
  const ofFew = Object.entries(sought).some(([name, operand]) => filterOf(name)?.few && isOfFew(operand));
  return namedIn(sought).length > MAX_SOUGHT ? undefined : { ordered, sought, ofFew };
}

const operandsOf = (operand: Value): ValueObject => (operand ?? {}) as ValueObject;
const isOfFew = (operand: Value): boolean => {
  const { eq, in: among } = operandsOf(operand);
  return eq !== undefined || among !== undefined;
};
/** What an index is read by from one place to another. */
const READ_ON = ['eq', 'from', 'to', 'within'];
const isInOrder = (filter: Filter | undefined, operand: Value, { orderName }: Page): boolean =>
  filter?.inOrders?.includes(orderName) === true && READ_ON.some((name) => operandsOf(operand)[name] !== undefined);

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

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';

/** Those that fit are found by themselves, and then put in order. OFFSET 0: not the other way round. */
export const found = ({ table, alias, columns, order, size }: Sought, all: readonly string[], when?: string): string =>
  `(SELECT * FROM (SELECT ${columns} FROM ${table} ${alias}${where(all)} OFFSET 0) ${alias}` +
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
    `SELECT * FROM (SELECT ${columns} FROM ${table} ${alias}${where(ordered)} ORDER BY ${order.inTable} LIMIT ${LOOKED_THROUGH}) ${alias}` +
    `${where(sought)} ORDER BY ${order.ofColumns} LIMIT ${size}`;
  return (
    `(WITH met AS MATERIALIZED (${met}) SELECT * FROM met WHERE ${size} <= (SELECT count(*) FROM met) ` +
    `UNION ALL ${found(page, all, `${size} > (SELECT count(*) FROM met)`)})`
  );
}

/** The conditions of one part of a filter. */
export const partOf = (compiler: Compilation, reading: Reading, part: ValueObject, frame: Frame): string[] =>
  compileFilter(compiler, reading, Object.keys(part).length > 0 ? part : undefined, frame);
