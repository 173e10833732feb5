import type { Day } from '../../../kernel/clock.js';

/** What the later acts leave of an entry. */
export type Standing = 'IN_FORCE' | 'SUSPENDED' | 'WITHDRAWN';
export type AccreditationState = 'UPCOMING' | 'IN_FORCE' | 'SUSPENDED' | 'EXPIRED' | 'ENDED' | 'WITHDRAWN';

interface Entry {
  readonly standing: Standing;
  readonly start: { readonly earliest: Day | null };
  readonly until: { readonly latest: Day | null };
  /** The first day on which its association is no more. */
  readonly endedFrom: Day | null;
}

/**
 * The state of an entry on a day. It follows from the acts, the days and the life of the association, nobody types it; the expression of the same name in
 * `accreditation.reading.ts` says it to fields, filters and numbers. What is surely over is suspended no more; what comes first, the end of the term or of the association, ends it.
 */
export function stateOn(day: Day, { standing, start, until, endedFrom }: Entry): AccreditationState {
  if (standing === 'WITHDRAWN') return 'WITHDRAWN';
  const isEnded = endedFrom !== null && endedFrom <= day;
  if (until.latest !== null && until.latest < (isEnded ? endedFrom : day)) return 'EXPIRED';
  if (isEnded) return 'ENDED';
  if (standing === 'SUSPENDED') return 'SUSPENDED';
  return start.earliest !== null && start.earliest > day ? 'UPCOMING' : 'IN_FORCE';
}
