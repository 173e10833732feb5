import type { LineOfNames } from '../reference/index.js';
import { OrganizationNameEntity } from './organization.entities.js';

/** The official names of an organization. */
export const organizationNames = (organizationId: string): LineOfNames<OrganizationNameEntity> => ({
  entity: OrganizationNameEntity,
  owner: { organizationId },
});
