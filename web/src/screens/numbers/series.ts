import type { Row } from './rows.js';

/** So many can be told apart by eye. */
const MOST_POINTS = 40;
const MOST_SERIES = 8;

export interface Drawn {
  readonly data: readonly Readonly<Record<string, string | number>>[];
  readonly series: readonly string[];
}

/** The rows of a table for a drawing: the first key along the axis, the second one as colours, the greatest of them. */
export function seriesOf(rows: readonly Row[], label: string): Drawn {
  const series = (rows[0]?.keys.length ?? 0) < 2 ? [label] : greatest(rows);
  const points = new Map<string, Record<string, string | number>>();
  for (const { keys, value } of rows) {
    const [key = '', name = label] = keys;
    if (!series.includes(name)) continue;
    if (!points.has(key) && points.size === MOST_POINTS) continue;
    const point = points.get(key) ?? { key };
    point[name] = value;
    points.set(key, point);
  }
  return { data: [...points.values()], series };
}

function greatest(rows: readonly Row[]): string[] {
  const sums = new Map<string, number>();
  for (const { keys, value } of rows) sums.set(keys[1]!, (sums.get(keys[1]!) ?? 0) + value);
  return [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_SERIES)
    .map(([name]) => name);
}
