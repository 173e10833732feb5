export { permissions as organizationsPermissions } from './organizations.permissions.js';
export { OrganizationChangesService } from './organization-changes.service.js';
export { OrganizationEntity } from './organization.entities.js';
export type { OrganizationEnded } from './organization.events.js';
export { organizationReading } from './organization.reading.js';
export { lifeOf } from './organization.rules.js';
export { Association, Body, Institution, Organization } from './organization.types.js';
export { OrganizationsModule } from './organizations.module.js';
export { OrganizationsService } from './organizations.service.js';
