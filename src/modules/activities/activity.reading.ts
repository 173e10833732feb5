import {
  booleanFilter, byRecord, described, few, hidden, idField, idFilter, inOrders, one, relatedFilter, value, values,
  type Expression, type Reading, type Table,
} from '../../platform/reading/index.js'; // prettier-ignore
import { recordActions } from '../../platform/voiding/index.js';
import { areaFilter, byDistrict, byRegion, regionOf } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { permissions } from './activities.permissions.js';
import { furtherAreas, numbers, parties } from './parts/parts.reading.js';

const permission = permissions['activities.read'];

/** Those by which a record is: it lies with them, and they may correct it. Whoever only helped or spoke may not. */
const CARRIERS = ['organizer', 'co_organizer', 'initiator', 'donor', 'executor', 'owner', 'approver'];
const carriers: Expression = (t) =>
  `ARRAY(SELECT p.organization_id FROM activity_parties p JOIN classifier_items i ON i.id = p.role_id
    WHERE p.subject_id = ${t('id')} AND p.organization_id IS NOT NULL AND i.code IN (${CARRIERS.map((each) => `'${each}'`).join(', ')}))`;

/** How every record of this module is read: all of them are public, but their notes. */
export const activity: Omit<Reading, 'type' | 'table' | 'fields'> = {
  permission,
  within: (t, reach) => `(${reach.place(t('area_id'))} OR ${reach.places(carriers(t))})`,
  isPublic: 'ALL',
  voidable: { permission: permissions['activities.write'] },
  derived: { region_id: regionOf },
};

export const activityFields: Reading['fields'] = {
  id: idField,
  area: one('Area', 'area_id'),
  region: one('Area', 'region_id'),
  furtherAreas,
  parties,
  numbers,
  citations,
  availableActions: recordActions(permissions['activities.write']),
  note: value('note', permission),
  hiddenFields: hidden,
  ...values({ synthetic: 'synthetic', createdAt: 'created_at', version: 'version' }),
};

const ofParty = (t: Table, condition: (row: Table) => string): string =>
  `${t('id')} IN (SELECT p.subject_id FROM activity_parties p WHERE ${condition((column) => `p.${column}`)})`;
/** The area of a record, or one to which it extends. */
const inArea = areaFilter();
const inFurtherArea = relatedFilter(
  inArea,
  (t, condition) =>
    `${t('id')} IN (SELECT f.subject_id FROM activity_areas f WHERE ${condition((column) => `f.${column}`)})`,
);

/** `orders`: those in which an index holds the records of a region. */
export const activityFilters = (...orders: readonly string[]): NonNullable<Reading['filters']> => ({
  id: few(idFilter('id')),
  region: described(inOrders(idFilter('region_id'), ...orders), 'One of the 20 regions; faster than `area` for lists.'),
  area: inArea,
  furtherArea: described(inFurtherArea, 'An area to which it extends beside its own.'),
  organization: described(few(relatedFilter(idFilter('organization_id'), ofParty)), 'A party, in whatever role.'),
  synthetic: booleanFilter('synthetic'),
});

export const activityGroups: NonNullable<Reading['groups']> = {
  REGION: byRegion,
  DISTRICT: byDistrict,
  AREA: byRecord('Area', 'area_id', 'area'),
};
