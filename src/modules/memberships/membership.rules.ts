import type { Day } from '../../kernel/clock.js';
import { isSurelyAfter, type PartialDate } from '../../kernel/partial-date.js';
import { problem, type Problem } from '../../kernel/refusal.js';

export interface Ending {
  /** It is recorded that it has ended. */
  readonly ended: boolean;
  readonly end: PartialDate;
  readonly endReasonId?: string | null;
}

const isPast = ({ latest }: PartialDate, today: Day): boolean => Boolean(latest) && latest < today;

/** Surely over as of a day: an end that lies ahead, or may, does not make it so. */
export const isOver = ({ ended, end }: Ending, today: Day): boolean => ended || isPast(end, today);

/** What cannot be of the end of a membership, whatever else is recorded. */
export const endingProblems = ({ ended, end, endReasonId }: Ending, today: Day): (Problem | undefined)[] => [
  !ended && (isPast(end, today) || (endReasonId && !end.text)) ? problem('END_WITHOUT_ENDING', 'ended') : undefined,
  ended && end.text && isSurelyAfter(end, today) ? problem('DATE_IN_FUTURE', 'endDate') : undefined,
];

/** Whether it is surely in force after a day. */
export function isHeldAfter(
  { ended, end, start, attestedOn }: Ending & { readonly start: PartialDate; readonly attestedOn: Day | null },
  day: Day,
): boolean {
  const last = end.earliest ?? (ended ? (attestedOn ?? start.latest) : null);
  return last === null || last > day;
}
