import {
  byDay, byKnownDay, byListed, byRecord, codeFilter, dayFilter, described, few, idField, idFilter, one, values, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion } from '../../reference/index.js';
import { permissions } from '../memberships.permissions.js';

const permission = permissions['memberships.read'];

/** The view says what is free, as of today. A free seat tells how many sit: it is known where the memberships are. */
export const vacancyReading: Reading = {
  type: 'Vacancy',
  table: 'vacancies',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('organization_id')),
  isPublic: (t) => `has_public_members(${t('type')})`,
  fields: {
    id: idField,
    post: one('Post', 'post_id', { required: true }),
    organization: one('Organization', 'organization_id', { required: true }),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    ...values({ free: 'free', since: 'since' }),
  },
  filters: {
    organization: few(idFilter('organization_id')),
    post: few(idFilter('post_id')),
    role: described(codeFilter('role_id', 'classifier_items'), 'Role of the post: head, deputy …'),
    kind: described(codeFilter('kind_id', 'organization_kinds'), 'Kind of the organization.'),
    region: described(idFilter('region_id'), 'One of the 20 regions.'),
    area: areaFilter(),
    since: dayFilter('since'),
  },
  groups: {
    ROLE: byListed('ClassifierItem', 'classifier_items', 'role_id', 'role'),
    KIND: byListed('OrganizationKind', 'organization_kinds', 'kind_id', 'kind'),
    ORGANIZATION: byRecord('Organization', 'organization_id', 'organization'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byKnownDay('SINCE', 'since', 'since'),
  },
  countedOf: { organizations: (t) => t('organization_id') },
  orders: { SINCE: byDay('since') },
  defaultOrder: { field: 'SINCE' },
};
