import { Random } from '../../support/random.js';
import type { Row } from '../copy.js';
import { LAST_DAY, dayOf, dayText } from '../days.js';
import { STREAM } from '../ids.js';
import type { Paper } from './papers.js';

export const PROOF_COLUMNS = ['certificate_id'];
export const PAPER_CHECK_COLUMNS = ['day', 'paper', 'times'];
export const FAILED_CHECK_COLUMNS = ['day', 'times'];

/** Since then papers can be checked. */
const FIRST_CHECKS = dayOf(2023);
const PRINTED = 0.75;
const MOST_DAYS = 6;
/** On so many days a paper was checked far more often than is usual. */
const OFTEN = 0.01;

/** The papers that were printed here, and so have a code. */
export function printed(seed: number, papers: readonly Paper[]): readonly Paper[] {
  const isPrinted = (index: number): boolean => new Random(seed, STREAM.paperChecks, index).chance(PRINTED);
  return papers.filter(({ state }, index) => state !== 'SPOILED' && isPrinted(index));
}

/** How often each was checked, by day; `serials` are their numbers in the status list. */
export function* paperCheckRows(
  seed: number,
  papers: readonly Paper[],
  serials: ReadonlyMap<string, number>,
): Generator<Row> {
  for (const [index, { id, day }] of papers.entries()) {
    const random = new Random(seed, STREAM.paperChecks, index, 1);
    const first = Math.max(day, FIRST_CHECKS);
    const days = Array.from({ length: random.between(0, MOST_DAYS) }, () => random.between(first, LAST_DAY));
    for (const each of new Set(days)) {
      const times = random.chance(OFTEN) ? random.between(20, 90) : 1 + Math.floor(random.fraction() ** 6 * 10);
      yield [dayText(each), serials.get(id)!, times];
    }
  }
}

/** Numbers that no paper has were asked every day, and on some days by somebody who guessed. */
export function* failedCheckRows(seed: number): Generator<Row> {
  for (let day = FIRST_CHECKS; day <= LAST_DAY; day++) {
    const random = new Random(seed, STREAM.paperChecks, day, 2);
    yield [dayText(day), random.chance(0.02) ? random.between(40, 300) : random.between(1, 6)];
  }
}
