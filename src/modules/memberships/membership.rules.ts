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

const isAhead = (end: PartialDate, today: Day): boolean => Boolean(end.text) && isSurelyAfter(end, today);

/** Over as of a day: it is past, or recorded as ended and does not surely lie ahead. */
export const isOver = ({ ended, end }: Ending, today: Day): boolean =>
  isPast(end, today) || (ended && !isAhead(end, today));

/** What cannot be of the end of a membership, whatever else is recorded. */
export const endingProblems = ({ ended, end, endReasonId }: Ending, today: Day): (Problem | undefined)[] => [
  !ended && (isPast(end, today) || (endReasonId && !end.text)) ? problem('END_WITHOUT_ENDING', 'ended') : undefined,
  ended && isAhead(end, today) ? problem('DATE_IN_FUTURE', 'endDate') : undefined,
];

/** Whether it is surely in force after a day. */
export function isHeldAfter(
  { ended, end, start, attestedOn }: Ending & { readonly start: PartialDate; readonly attestedOn: Day | null },
  day: Day,
): boolean {
  const last = end.earliest ?? (ended ? (attestedOn ?? start.latest) : null);
  return last === null || last > day;
}
