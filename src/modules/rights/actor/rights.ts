import { EVERYWHERE, type Reach, type Rights } from '../../../platform/access/index.js';
import type { HeldGrant } from './actor.sql.js';

/** What an account may do, and which of it only as a substitute: permission → the account substituted. */
export interface RightsHeld {
  readonly rights: Rights;
  readonly substitutes: ReadonlyMap<string, string>;
}

/**
 * The union of grants per permission. Permissions that hold at the same places share one reach, so that statements
 * bind it once. Own right wins over a substitute's; of several substituted the first stands for all.
 */
export function unionOf(grants: readonly HeldGrant[], allowed: (permission: string) => boolean): RightsHeld {
  const holders = new Map<string, HeldGrant[]>();
  for (const grant of grants)
    for (const permission of new Set(grant.permissions.filter(allowed)))
      holders.set(permission, [...(holders.get(permission) ?? []), grant]);
  const reaches = new Map<string, Reach>();
  const rights = new Map<string, Reach>();
  const substitutes = new Map<string, string>();
  for (const [permission, held] of holders) {
    const places = held.map((grant) => grants.indexOf(grant)).join();
    const reach = reaches.get(places) ?? reachOf(held);
    reaches.set(places, reach);
    rights.set(permission, reach);
    if (held.every(({ onBehalfOf }) => onBehalfOf !== null)) substitutes.set(permission, held[0]!.onBehalfOf!);
  }
  return { rights, substitutes };
}

function reachOf(grants: readonly HeldGrant[]): Reach {
  if (grants.some(({ everywhere }) => everywhere)) return EVERYWHERE;
  const all = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  return {
    everywhere: false,
    areas: all(grants.map(({ areas }) => areas)),
    organizations: all(grants.map(({ organizations }) => organizations)),
  };
}
