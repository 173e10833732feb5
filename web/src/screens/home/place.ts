import { useMe } from '../../api/use-me.js';
import type { ListSearch } from '../../ui/list/list-search.js';
import { useRegions } from '../../ui/pick/use-regions.js';

/** The republic as a whole, in the address. */
export const REPUBLIC = 'all';

export interface Place {
  /** The area that is looked at; undefined: the republic. */
  readonly area: string | undefined;
  readonly name: string | undefined;
  /** Whether another one may be chosen. */
  readonly isFree: boolean;
  /** Narrows any list that tells of areas. */
  readonly filter: object;
  /** The same in the address of a list, together with what else narrows it. */
  readonly inAddress: (filter: object) => readonly [filter: object, more: ListSearch];
}

/** Where the account works, or what it has chosen where it reads everywhere. */
export function usePlace(asked: string | undefined): Place {
  const { account, grants } = useMe();
  const regions = useRegions();
  const isFree = account === null || grants.some(({ areaId, organizationId }) => !areaId && !organizationId);
  const own = grants.find(({ areaId }) => areaId);
  const chosen = asked === REPUBLIC ? undefined : asked;
  const area = isFree && asked !== undefined ? chosen : (own?.areaId ?? undefined);
  const region = regions.find(({ id }) => id === area);
  const filter = area ? { area: { within: area } } : {};
  return {
    area,
    name: region?.name ?? (area === own?.areaId ? (own?.place ?? undefined) : undefined),
    isFree,
    filter,
    inAddress: (more) => (region ? [more, { region: region.id }] : [{ ...more, ...filter }, {}]),
  };
}
