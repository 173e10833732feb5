import type { Compilation } from './compilation.js';
import { cursorValue, type CursorShape } from './cursor.js';
import type { Order, Reading } from './declaration.js';
import type { Frame } from './frame.js';
import { DEFAULT_PAGE_SIZE, pageSize } from './lists.js';
import { matchOrder } from './searching.js';
import { refusals, requestError } from '../problems/index.js';
import { BoundValue, type ValueObject } from './values.js';

/** One page of a list: where it begins, how long it is and in which direction it is read. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly descending: boolean;
  readonly order: Order;
  readonly orderName: string;
  readonly shape: CursorShape;
  readonly bound: BoundValue | undefined;
}

function refuseTwoDirections({ first, last, after, before }: ValueObject): void {
  const refuse = (argument: string): never => {
    throw requestError(refusals.PAGE_DIRECTION, { argument });
  };
  if (first != null && last != null) refuse('last');
  if (last == null && before != null) refuse('before');
  if (last != null && after != null) refuse('after');
}

export function pageOf(reading: Reading, args: ValueObject): Page {
  refuseTwoDirections(args);
  const { first, last, after, before } = args;
  const backward = last != null;
  const size = backward ? pageSize(last, 'last') : pageSize(first ?? DEFAULT_PAGE_SIZE, 'first');
  const asked = args.orderBy as { field: string; direction: string } | null | undefined;
  const searching = args.search instanceof BoundValue;
  const fallback = reading.defaultOrder ?? { field: 'ID' };
  const name = asked?.field ?? (searching ? 'RELEVANCE' : fallback.field);
  const down = asked ? asked.direction === 'DESC' : !searching && fallback.descending === true;
  const order = name === 'RELEVANCE' ? matchOrder(reading) : (reading.orders?.[name] ?? { keys: [] });
  const shape = { name: `${reading.type} ${name}${down ? ':DESC' : ''}`, types: order.keys.map((key) => key.type) };
  const bound = (backward ? before : after) as BoundValue | null | undefined;
  return { size, backward, descending: down, order, orderName: name, shape, bound: bound ?? undefined };
}

/** The order keys with the id as the last: an order without ties, so that a cursor names one place. */
export const orderKeys = (compiler: Compilation, page: Page, frame: Frame): string[] => [
  ...page.order.keys.map(({ sql, unknown }) => {
    const key = sql(frame.table, compiler.visibility.isVisible);
    return unknown ? `coalesce(${key}, ${page.descending ? unknown.descending : unknown.ascending})` : key;
  }),
  frame.table('id'),
];

/** Rows behind the cursor. All keys run in one direction and are never null, so one row comparison does it. */
export function beyondCursor(compiler: Compilation, page: Page, frame: Frame): string[] {
  if (!page.bound) return [];
  const bound = page.bound;
  const types = [...page.shape.types, 'uuid'];
  const values = types.map((type, i) => compiler.bind(bound, type, cursorValue(page.shape, i)));
  return [
    `(${orderKeys(compiler, page, frame).join(', ')}) ${page.descending !== page.backward ? '<' : '>'} (${values.join(', ')})`,
  ];
}
