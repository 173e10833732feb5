import type { Day } from '../../kernel/clock.js';
import { isSurelyAfter, type PartialDate } from '../../kernel/partial-date.js';
import { problem, type Problem } from '../../kernel/refusal.js';

export interface Ending {
  /** It is recorded that it has ended. */
  readonly ended: boolean;
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly endReasonId?: string | null;
}

const isPast = ({ latest }: PartialDate, today: Day): boolean => Boolean(latest) && latest < today;

const isAhead = (end: PartialDate, today: Day): boolean => Boolean(end.text) && isSurelyAfter(end, today);

/** Over as of a day: it is past, or recorded as ended and does not surely lie ahead. */
export const isOver = ({ ended, end }: Pick<Ending, 'ended' | 'end'>, today: Day): boolean =>
  isPast(end, today) || (ended && !isAhead(end, today));

/** Whether it surely begins only after a day. */
export const isToBegin = ({ start }: Pick<Ending, 'start'>, today: Day): boolean => isAhead(start, today);

/** The day on which it is known to have been in force where none is told; null: of what is over on an unknown day none is. */
export function usuallyAttested(membership: Pick<Ending, 'ended' | 'end'>, today: Day): Day | null {
  if (!isOver(membership, today)) return today;
  const { earliest, latest } = membership.end;
  return earliest && earliest === latest ? latest : null;
}

/** What cannot be of the end of a membership, whatever else is recorded. */
export const endingProblems = ({ ended, start, end, endReasonId }: Ending, today: Day): (Problem | undefined)[] => [
  ended && !end.text && isToBegin({ start }, today) ? problem('NOT_BEGUN', 'ended') : undefined,
  !ended && (isPast(end, today) || (endReasonId && !end.text)) ? problem('END_WITHOUT_ENDING', 'ended') : undefined,
  ended && isAhead(end, today) ? problem('DATE_IN_FUTURE', 'endDate') : undefined,
];

/** Whether it is surely in force after a day. It ended no earlier than it can have begun, or is attested. */
export function isHeldAfter(
  { ended, end, start, attestedOn }: Ending & { readonly attestedOn: Day | null },
  day: Day,
): boolean {
  if (!ended && !end.text) return true;
  return [end.earliest, start.earliest, attestedOn].some((each) => each !== null && each > day);
}
