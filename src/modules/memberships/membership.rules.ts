import { mayFollow, type PartialDate } from '../../kernel/partial-date.js';
import { problem, type Problem } from '../../kernel/refusal.js';

export interface MembershipDates {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly ended: boolean;
  readonly hasEndReason: boolean;
  readonly attestedOn: string | null;
}

/** What cannot be true of one membership, whatever else is recorded. */
export function dateProblems({
  start,
  end,
  ended,
  hasEndReason,
  attestedOn,
}: MembershipDates): (Problem | undefined)[] {
  return [
    mayFollow(start, end) ? undefined : problem('END_BEFORE_START', 'endDate'),
    ended || (!end && !hasEndReason) ? undefined : problem('END_WITHOUT_ENDING', 'ended'),
    attestedOn && end && end.latest < attestedOn ? problem('END_BEFORE_START', 'endDate') : undefined,
    attestedOn && start && start.earliest > attestedOn ? problem('END_BEFORE_START', 'attestedOn') : undefined,
  ];
}

/** A membership cannot begin after the death of the person. */
export function deathProblem(
  start: PartialDate | null,
  attestedOn: string | null,
  death: PartialDate | null,
): Problem | undefined {
  const first = start?.earliest ?? attestedOn;
  return death && first && first > death.latest ? problem('PERSON_DIED', 'personId') : undefined;
}
