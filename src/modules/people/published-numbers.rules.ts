import { ANEW, BASE } from '../../kernel/publishing.js';

/** Of so many at least it is not published where they are counted, so that any number may be larger by up to four. */
const REST = BASE - 1;

/** The people of one region: how many there are in all, and how many of each value; of the rest the value is not known. */
export interface Counted<Value> {
  readonly total: number;
  /** How many were recorded since the numbers were last published; all, where they never were. */
  readonly recorded: number;
  readonly known: ReadonlyMap<Value, number>;
}

/**
 * What is published: each number rounded down to a multiple of five. What is left of all of them is one number with the unknown. Where
 * it is less than four, it would say that no number is larger than published; then the smallest one gives five to it.
 */
export function roundedOf<Value>({ total, known }: Omit<Counted<Value>, 'recorded'>): Map<Value, number> {
  const published = new Map(
    [...known].flatMap(([value, count]) => (count < BASE ? [] : [[value, count - (count % BASE)] as const])),
  );
  if (restOf(total, published) >= REST || published.size === 0) return published;
  const [value, count] = [...published].reduce((least, each) => (each[1] < least[1] ? each : least));
  if (count === BASE) published.delete(value);
  else published.set(value, count - BASE);
  return published;
}

/** How many are published without a value. */
export const restOf = (total: number, published: ReadonlyMap<unknown, number>): number =>
  [...published.values()].reduce((rest, count) => rest - count, total);

/**
 * What is published after `before`: the same as long as few people were recorded. Undefined: the same values. Where people went away, and
 * the rest would be too small, none.
 */
export function roundedAfter<Value>(
  before: ReadonlyMap<Value, number>,
  counted: Counted<Value>,
): Map<Value, number> | undefined {
  if (counted.recorded >= ANEW) return roundedOf(counted);
  return before.size > 0 && restOf(counted.total, before) < REST ? new Map() : undefined;
}
