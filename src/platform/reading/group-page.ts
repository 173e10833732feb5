import { refusals, requestError } from '../problems/index.js';
import type { Compilation } from './compilation.js';
import { value, type Field } from './declaration.js';
import { literal } from './frame.js';
import { pageSize } from './lists.js';
import { BoundValue, type ValueObject } from './values.js';

const DEFAULT_SIZE = 100;
/** So many groups a page of statistics has at most: they are short beside records, and a table wants them whole. */
export const MAX_GROUPS_OF_PAGE = 1000;

/** Which of the groups are listed, and in which order. */
export interface GroupPage {
  readonly size: number;
  readonly shape: string;
  /** What they are ordered by. */
  readonly by: string;
  /** The number of the group before the first, in SQL. */
  after(): string;
  order(keys: readonly (readonly string[])[]): string;
  /** The fields of `PageInfo`; `listed` is the SQL name of the groups. */
  info(listed: string): Record<string, Field>;
  /** A cursor that the statement does not hold has to fit all the same. */
  check(): void;
}

export const cursorOfGroup = (shape: string, n: string): string =>
  `translate(encode(convert_to(json_build_array(${literal(shape)}, ${n})::text, 'UTF8'), 'base64'), E'\\n', '')`;

function placeOf(cursor: unknown, shape: string): number {
  const refuse = (): never => {
    throw requestError(refusals.INVALID_CURSOR);
  };
  if (typeof cursor !== 'string' || cursor.length > 2000) return refuse();
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    return refuse();
  }
  const [name, n] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  return name === shape && Number.isInteger(n) && (n as number) > 0 && (n as number) < 1e6 ? (n as number) : refuse();
}

export function pageOfGroups(compiler: Compilation, args: ValueObject, groups: readonly string[]): GroupPage {
  const size = pageSize(args.first ?? DEFAULT_SIZE, 'first', MAX_GROUPS_OF_PAGE);
  const asked = args.orderBy as { by: string; direction: string } | null | undefined;
  const [by, down] = [(asked?.by ?? 'KEY').toLowerCase(), asked?.direction === 'DESC'];
  const shape = [...groups, `${by}${down ? ':DESC' : ''}`].join(' ');
  const bound = args.after instanceof BoundValue ? args.after : undefined;
  let place: string | undefined;
  const after = (): string =>
    (place ??= bound ? compiler.bind(bound, 'integer', (cursor) => placeOf(cursor, shape)) : '0');
  return {
    size,
    shape,
    by,
    after,
    order: (keys) => {
      const direction = down ? ' DESC' : '';
      const ways = keys.flat().map((key) => `${key}${by === 'key' ? direction : ''} NULLS LAST`);
      return [...(by === 'key' ? [] : [`${by}${direction}`]), ...ways, 'whole'].join(', ');
    },
    info: (listed) => {
      const cursor = (which: string): Field =>
        value(
          () =>
            `(SELECT ${cursorOfGroup(shape, `${which}(n)`)} FROM ${listed} WHERE n > ${after()} AND n <= ${after()} + ${size} HAVING count(*) > 0)`,
        );
      return {
        hasNextPage: value(() => `(SELECT count(*) > ${after()} + ${size} FROM ${listed})`),
        hasPreviousPage: value(() => `(${after()} > 0)`),
        startCursor: cursor('min'),
        endCursor: cursor('max'),
      };
    },
    check: () => {
      if (bound && place === undefined) compiler.check(bound, (cursor) => placeOf(cursor, shape));
    },
  };
}
