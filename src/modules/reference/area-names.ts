import { AreaNameEntity } from './area.entities.js';
import type { LineOfNames } from './official-names.js';

/** The official names of an area. */
export const areaNames = (areaId: string): LineOfNames<AreaNameEntity> => ({
  entity: AreaNameEntity,
  owner: { areaId },
});
