import type { Day } from '../../kernel/clock.js';
import { problem, type Problem } from '../../kernel/refusal.js';

/** Areas of these kinds are the 20 regions: records are counted by them. */
export const isRegionKind = (kindCode: string): boolean => kindCode === 'region' || kindCode === 'republican_city';

interface AreaChange {
  readonly kind: string;
  readonly predecessorId: string;
  readonly successorId?: string | null | undefined;
}

/** An area is renamed itself, and whatever else becomes of it, another one follows. */
export function areaChangeProblem({ kind, predecessorId, successorId }: AreaChange): Problem | undefined {
  const isItself = predecessorId === successorId;
  if (kind === 'RENAME') return isItself ? undefined : problem('OTHER_AREA', 'successorId');
  return isItself ? problem('SAME_AREA', 'successorId') : undefined;
}

export function dayBefore(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10);
}
