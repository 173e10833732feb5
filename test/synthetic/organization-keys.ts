import type { Planned } from './organization-plan.js';

/** The code of the level an organization stands on. */
export function levelOf({ kind, unit, ordinal }: Planned): string {
  if (!unit) return 'region';
  if (ordinal > 0 && kind !== 'eca' && unit.kind === 'district') return 'rural_okrug';
  return unit.kind === 'city_admin' ? 'city' : 'district';
}

/** Councils answer to the council of the region, the regional ones to its assembly; associations likewise. */
export function parentKey({ kind, region, unit, served }: Planned): string {
  if (unit && kind === 'eca') return `eca/${region.id}/${served?.codes.join()}`;
  return unit && kind !== 'district_assembly' ? `${kind}/${region.id}/` : `regional_assembly/${region.id}/`;
}

export function ownKey({ kind, region, served }: Planned): string {
  return `${kind}/${region.id}/${served?.codes.join() ?? ''}`;
}
