import type { Day } from '../../kernel/clock.js';
import { problem, type Problem } from '../../kernel/refusal.js';

export interface ConsentPeriod {
  readonly givenOn: Day;
  readonly validUntil: Day | null;
  readonly withdrawnOn: Day | null;
}

/** A consent holds from the day it was given to the last day of its validity, and not on the day it is withdrawn. */
export const isInForce = ({ givenOn, validUntil, withdrawnOn }: ConsentPeriod, day: Day): boolean =>
  givenOn <= day && (validUntil === null || validUntil >= day) && (withdrawnOn === null || withdrawnOn > day);

/** What cannot be of a consent that is recorded today. */
export const consentProblems = (
  { givenOn, validUntil }: Pick<ConsentPeriod, 'givenOn' | 'validUntil'>,
  today: Day,
  path: readonly (string | number)[],
): (Problem | undefined)[] => [
  givenOn > today ? problem('DATE_IN_FUTURE', [...path, 'givenOn']) : undefined,
  validUntil !== null && validUntil < givenOn ? problem('END_BEFORE_START', [...path, 'validUntil']) : undefined,
];

/** What cannot be of its withdrawal. */
export const withdrawalProblem = (
  { givenOn, withdrawnOn }: ConsentPeriod,
  on: Day,
  today: Day,
): Problem | undefined => {
  if (withdrawnOn !== null) return problem('CONSENT_WITHDRAWN', 'id');
  if (on > today) return problem('DATE_IN_FUTURE', 'withdrawnOn');
  return on < givenOn ? problem('END_BEFORE_START', 'withdrawnOn') : undefined;
};
