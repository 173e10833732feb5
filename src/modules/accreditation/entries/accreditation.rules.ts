import type { Day } from '../../../kernel/clock.js';

/** What the later acts leave of an entry. */
export type Standing = 'IN_FORCE' | 'SUSPENDED' | 'WITHDRAWN';
export type AccreditationState = 'UPCOMING' | 'IN_FORCE' | 'SUSPENDED' | 'EXPIRED' | 'WITHDRAWN';

interface Entry {
  readonly standing: Standing;
  readonly start: { readonly earliest: Day | null };
  readonly until: { readonly latest: Day | null };
}

/**
 * The state of an entry on a day. It follows from the acts and the days, nobody types it; the expression of the same name in
 * `accreditation.reading.ts` says it to fields, filters and numbers. What is surely over is suspended no more.
 */
export function stateOn(day: Day, { standing, start, until }: Entry): AccreditationState {
  if (standing === 'WITHDRAWN') return 'WITHDRAWN';
  if (until.latest !== null && until.latest < day) return 'EXPIRED';
  if (standing === 'SUSPENDED') return 'SUSPENDED';
  return start.earliest !== null && start.earliest > day ? 'UPCOMING' : 'IN_FORCE';
}
