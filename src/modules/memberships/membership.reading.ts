import {
  asDay, booleanFilter, byDay, byFlag, byListed, byPeriod, byRecord, codeFilter, few, hidden, idField, idFilter, inKazakhOrder, inOrders, list, localizedText, many, one, partialDate, periodFilter, recordFilter,
  value, values, through, type Condition, type Field, type BoundValue, type ManyField, type Reading, described, TODAY, type Expression,
} from '../../platform/reading/index.js'; // prettier-ignore
import { filtersOfPerson, groupsOfPerson } from '../people/index.js';
import { areaFilter, byDistrict, byRegion } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { isOver, membershipActions, postActions, rosterActions, termActions } from './membership.actions.js';
import { permissions } from './memberships.permissions.js';

const permission = permissions['memberships.read'];

/** In force on a day, as far as is known: see `memberships_derive` in the migration. */
const asOf: Condition = (t, day, bind) => `${t('held')} @> ${bind(day as BoundValue, 'date', asDay)}`;

/** Whose person the viewer may not know of come first, as if they had no name. */
const byPerson = inKazakhOrder((t, isVisible) => {
  const known = isVisible?.ofTied('Person', t('person_id'), permission);
  return known ? `(CASE WHEN ${known} THEN ${t('person_name')} ELSE '' END)` : t('person_name');
});

export const membershipReading: Reading = {
  type: 'Membership',
  table: 'memberships',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('organization_id')),
  isPublic: (t) => t('public'),
  voidable: { permission: permissions['memberships.write'] },
  fields: {
    id: idField,
    person: one('Person', 'person_id', { required: true }),
    organization: one('Organization', 'organization_id', { required: true }),
    post: one('Post', 'post_id'),
    term: one('Term', 'term_id'),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    endReason: one('ClassifierItem', 'end_reason_id'),
    onBehalfOf: one('Organization', 'on_behalf_of_id'),
    decision: one('Source', 'decision_id'),
    citations,
    note: value('note', permission),
    hiddenFields: hidden,
    ended: value(isOver),
    availableActions: membershipActions,
    ...values({
      attestedOn: 'attested_on', votingRight: 'voting_right', capacity: 'capacity', synthetic: 'synthetic',
      version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    person: few(recordFilter('Person', 'person_id', permission)),
    organization: few(idFilter('organization_id')),
    post: few(idFilter('post_id')),
    term: few(idFilter('term_id')),
    onBehalfOf: few(idFilter('on_behalf_of_id')),
    role: described(codeFilter('role_id', 'classifier_items'), 'Role of the post: head, deputy …'),
    kind: described(codeFilter('kind_id', 'organization_kinds'), 'Kind of the organization.'),
    region: described(inOrders(idFilter('region_id'), 'START', 'PERSON', 'POST'), 'Region of the organization.'),
    area: described(areaFilter(), 'Area of the organization.'),
    ended: booleanFilter(isOver),
    endReason: codeFilter('end_reason_id', 'classifier_items'),
    start: periodFilter('start'),
    end: periodFilter('end'),
    ...filtersOfPerson,
  },
  groups: {
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    KIND: byListed('OrganizationKind', 'organization_kinds', 'kind_id', 'kind'),
    ORGANIZATION: byRecord('Organization', 'organization_id', 'organization'),
    ROLE: byListed('ClassifierItem', 'classifier_items', 'role_id', 'role'),
    POST: byRecord('Post', 'post_id', 'post'),
    TERM: byRecord('Term', 'term_id', 'term'),
    ON_BEHALF_OF: byRecord('Organization', 'on_behalf_of_id', 'onBehalfOf'),
    END_REASON: byListed('ClassifierItem', 'classifier_items', 'end_reason_id', 'endReason'),
    ENDED: byFlag(isOver, 'ended'),
    ...groupsOfPerson,
    ...byPeriod('START', 'start', 'start'),
    ...byPeriod('END', 'end', 'end'),
  },
  countedOf: { people: (t) => t('person_id'), organizations: (t) => t('organization_id') },
  orders: {
    START: byDay('start_earliest'),
    PERSON: { keys: [byPerson] },
    POST: { keys: [{ sql: (t) => t('post_position'), type: 'integer' }, byPerson] },
  },
  defaultOrder: { field: 'START', descending: true },
};

/** What a column of its organization holds. */
const ofOrganization =
  (column: string): Expression =>
  (t) =>
    `(SELECT o.${column} FROM organizations o WHERE o.id = ${t('organization_id')})`;

/** Posts and terms lie where their organization lies, and are public as it is. */
const ofItsOrganization: Reading['within'] = (t, reach) =>
  `EXISTS (SELECT FROM organizations o WHERE o.id = ${t('organization_id')} AND ${reach.place('o.area_id', 'o.id')})`;

export const postReading: Reading = {
  type: 'Post',
  table: 'posts',
  permission,
  within: ofItsOrganization,
  isPublic: 'ALL',
  voidable: { permission: permissions['memberships.write'] },
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    role: one('ClassifierItem', 'role_id', { required: true }),
    title: localizedText('title'),
    availableActions: postActions,
    ...values({ seats: 'seats', position: 'position', closedOn: 'closed_on', version: 'version' }),
    memberships: many('Membership', 'post_id', { asOf }),
  },
};

export const termReading: Reading = {
  type: 'Term',
  table: 'terms',
  permission,
  within: ofItsOrganization,
  isPublic: 'ALL',
  voidable: { permission: permissions['memberships.write'] },
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    name: localizedText(),
    startDate: partialDate('start'),
    endDate: partialDate('end'),
    decision: one('Source', 'decision_id'),
    availableActions: termActions,
    ...values({ number: 'number', mayOverlap: 'may_overlap', version: 'version' }),
    memberships: many('Membership', 'term_id', { asOf }),
  },
  filters: {
    id: few(idFilter('id')),
    organization: few(idFilter('organization_id')),
    region: described(idFilter(ofOrganization('region_id')), 'Region of the organization.'),
    area: described(areaFilter(ofOrganization('area_id')), 'Area of the organization.'),
    start: periodFilter('start'),
    end: periodFilter('end'),
  },
  groups: {
    REGION: through(byRecord('Area', 'region_id', 'region'), 'organizations', 'region_id', 'organization_id'),
    ORGANIZATION: byRecord('Organization', 'organization_id', 'organization'),
    ...byPeriod('START', 'start', 'start'),
    ...byPeriod('END', 'end', 'end'),
  },
  countedOf: { organizations: (t) => t('organization_id') },
  orders: { START: byDay('start_earliest'), END: byDay('end_earliest') },
  defaultOrder: { field: 'START', descending: true },
};

export const allMemberships: ManyField = { kind: 'many', type: 'Membership', args: { asOf } };

/** Whether its organization may have existed on a day; ended on an unknown day, it may have until yesterday. */
const mayExist = (t: Parameters<Expression>[0], day: string): string =>
  `EXISTS (SELECT FROM organizations o WHERE o.id = ${t('organization_id')} AND o.founded_earliest > ${day} IS NOT TRUE
    AND (NOT o.dissolved OR CASE WHEN o.dissolved_latest IS NULL THEN ${day} < ${TODAY} ELSE ${day} <= o.dissolved_latest END))`;

/** What memberships add to the types below them. */
export const personFields: Record<string, Field> = { memberships: many('Membership', 'person_id', { asOf }) };
export const organizationFields: Record<string, Field> = {
  memberships: many('Membership', 'organization_id', { asOf }),
  posts: list('Post', 'organization_id', 'position'),
  terms: list('Term', 'organization_id', 'number'),
  rosterActions,
  // A free seat tells how many sit: only where the memberships may be known.
  vacancies: {
    ...list('Post', 'organization_id', 'position'),
    permission,
    isPublic: (t) => `has_public_members(${t('type')})`,
    args: {
      asOf: (t, given, bind) => {
        const day = bind(given as BoundValue, 'date', asDay);
        return `${t('seats')} > (SELECT count(*) FROM memberships m WHERE m.post_id = ${t('id')} AND m.held @> ${day})
         AND (${t('closed_on')} IS NULL OR ${t('closed_on')} > ${day}) AND ${mayExist(t, day)}`;
      },
    },
  },
};
