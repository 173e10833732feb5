import { BASE } from '../../../kernel/publishing.js';

/** The cases of one year by one thing: how many of each value that any of them can have. Of the others it is not said. */
export interface Counted {
  /** All values that are possible by what everybody knows: the cabinets that there are, the months that have come. */
  readonly possible: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}
/** What is published: so many cases, and of each subject the values that are told; the rest has none. */
export interface Rounded {
  readonly total: number;
  readonly told: readonly ReadonlyMap<string, number>[];
}

const rounded = (count: number): number => count - (count % BASE);
const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);

/**
 * Each number is rounded down to a multiple of five. The same `total` is told of every subject, so that none of them says
 * more of another than that. It is small enough for any one value to be nought while the others are four more than told,
 * and no subject tells more than it. Then every number that is not told can be anything from nought to four: all others of
 * its subject make up the total, and so do those of every other subject.
 */
export function roundedAlike(total: number, subjects: readonly Counted[]): Rounded {
  const most = subjects.map(({ possible, counts }) => {
    const hidden = sumOf(possible.map((value) => (counts.get(value) ?? 0) % BASE));
    return total - hidden + (BASE - 1) * (possible.length - 1);
  });
  const sure = rounded(Math.max(0, Math.min(total, ...most)));
  return { total: sure, told: subjects.map((subject) => toldOf(subject, sure)) };
}

function toldOf({ possible, counts }: Counted, total: number): Map<string, number> {
  const told = new Map(possible.map((value) => [value, rounded(counts.get(value) ?? 0)] as const));
  for (let over = sumOf(told.values()) - total; over > 0; over -= BASE) {
    const [largest, count] = [...told].reduce((most, each) => (each[1] > most[1] ? each : most));
    told.set(largest, count - BASE);
  }
  return new Map([...told].filter(([, count]) => count > 0));
}
