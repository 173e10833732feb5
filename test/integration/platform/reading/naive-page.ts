export type Args = Readonly<Record<string, unknown>>;

export interface Sortable<T> {
  readonly row: T;
  readonly id: string;
  readonly keys: readonly unknown[];
}

const kazakh = new Intl.Collator('kk');

/** Unknown last in either direction; texts as the Kazakh alphabet has them; the id decides between equals. */
function compare(a: Sortable<unknown>, b: Sortable<unknown>, descending: boolean): number {
  const sign = descending ? -1 : 1;
  for (const [i, left] of a.keys.entries()) {
    const right = b.keys[i];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const isName = typeof left === 'string' && /\p{L}/u.test(left) && !/^\d{4}-/.test(left);
    const order = isName ? kazakh.compare(left, right as string) : left! < right! ? -1 : left! > right! ? 1 : 0;
    if (order !== 0) return sign * order;
  }
  return sign * (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The place a cursor names: its last part is the id of a record. */
const idOf = (cursor: unknown): string =>
  (JSON.parse(Buffer.from(String(cursor), 'base64').toString('utf8')) as unknown[]).at(-1) as string;

/** A page of a list by counting: sort all, find the cursor's record, slice. Cursors are told by their ids. */
export function pageOf<T>(all: Sortable<T>[], args: Args, descending: boolean): unknown {
  const sorted = [...all].sort((a, b) => compare(a, b, descending));
  const at = (cursor: unknown): number => sorted.findIndex((each) => each.id === idOf(cursor));
  const from = args.after == null ? 0 : at(args.after) + 1;
  const to = args.before == null ? sorted.length : at(args.before);
  const range = sorted.slice(from, to);
  const backward = args.last != null;
  const size = (backward ? args.last : (args.first ?? 25)) as number;
  const page = backward ? range.slice(Math.max(0, range.length - size)) : range.slice(0, size);
  const cut = range.length > size;
  return {
    nodes: page.map((each) => each.row),
    edges: page.map((each) => ({ node: each.row, cursor: `id:${each.id}`, match: null })),
    totalCount: sorted.length,
    pageInfo: {
      hasNextPage: backward ? args.before != null : cut,
      hasPreviousPage: backward ? cut : args.after != null,
      startCursor: page.length > 0 ? `id:${page[0]!.id}` : null,
      endCursor: page.length > 0 ? `id:${page.at(-1)!.id}` : null,
    },
  };
}

/** Cursors of the read path as the yardstick tells them, so that the two can be compared. */
export function withCursorsById(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withCursorsById);
  if (typeof answer === 'string' && answer.startsWith('WyJ')) return `id:${idOf(answer)}`;
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, each]) => [key, withCursorsById(each)]));
}
