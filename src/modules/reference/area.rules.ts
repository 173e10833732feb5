import type { Day } from '../../kernel/clock.js';

/** Areas of these kinds are the 20 regions: records are counted by them. */
export const isRegionKind = (kindCode: string): boolean => kindCode === 'region' || kindCode === 'republican_city';

export function dayBefore(day: Day): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10);
}
