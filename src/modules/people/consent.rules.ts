import type { Day } from '../../kernel/clock.js';

export interface ConsentPeriod {
  readonly givenOn: Day;
  readonly validUntil: Day | null;
  readonly withdrawnOn: Day | null;
}

/** A consent holds from the day it was given to the last day of its validity, and not on the day it is withdrawn. */
export const isInForce = ({ givenOn, validUntil, withdrawnOn }: ConsentPeriod, day: Day): boolean =>
  givenOn <= day && (validUntil === null || validUntil >= day) && (withdrawnOn === null || withdrawnOn > day);
