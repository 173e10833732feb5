import {
  actionsOf, anyOfFilter, booleanFilter, byAnyOf, byDay, byFlag, byKnownDay, byRecord, byRecordedTime, dayFilter, described, few, hidden, idField, idFilter, inOrders, list,
  literal, localizedText, OF_OWNER, one, partialDate, periodFilter, recordFilter, relatedFilter, TODAY, value, values,
  type Expression, type Filter, type OrderKey, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion, regionOf } from '../../reference/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../meetings.permissions.js';
import { actionRows } from './assignment.actions.js';
import { AssignmentStates } from './assignment.types.js';

const permission = permissions['assignments.read'];

/** Open, and its day is over: never null, as the index says it. */
const overdue: Expression = (t) => `(${t('state')} = 'OPEN' AND coalesce(${t('due_on')}, 'infinity'::date) < ${TODAY})`;

/** What is to be done comes before what is over. */
const isOver: OrderKey = { sql: (t) => `(${t('state')} <> 'OPEN')::int`, type: 'integer' };

const availableActions = actionsOf(actionRows, ({ from, permission }) => ({
  permission,
  when: (t) => `${t('state')} IN (${from.map(literal).join(', ')})`,
}));
const toAddressee = (filter: Filter): Filter =>
  relatedFilter(
    filter,
    (t, condition) =>
      `${t('id')} IN (SELECT a.assignment_id FROM assignment_addressees a WHERE ${condition((column) => `a.${column}`)})`,
  );
const given: NonNullable<Reading['within']> = (t, reach) => reach.places(t('given_in'));

export const assignmentReading: Reading = {
  type: 'Assignment',
  table: 'assignments',
  permission,
  within: (t, reach) => reach.places(t('places')),
  // Whoever is to do it neither changes nor extends it.
  withinOf: { [permissions['assignments.write']]: given },
  voidable: {
    permission: permissions['assignments.write'],
    parts: ['assignment_addressees', 'assignment_extensions'],
  },
  // It tells what is to be done; what was done stands elsewhere.
  shows: false,
  derived: { region_id: regionOf },
  fields: {
    id: idField,
    text: localizedText('text'),
    resolution: one('Resolution', 'resolution_id'),
    meeting: one('Meeting', 'meeting_id'),
    giver: one('Person', 'giver_id'),
    givingOrganization: one('Organization', 'giving_organization_id'),
    givenOn: partialDate('given'),
    addressees: list('AssignmentAddressee', 'assignment_id', (t) => `${t('responsible')} DESC, ${t('position')}`),
    overdue: value(overdue),
    extensions: list('AssignmentExtension', 'assignment_id', 'position'),
    evidence: {
      kind: 'node',
      type: (t) => `(${t('evidence')} ->> 'type')`,
      id: (t) => `(${t('evidence')} ->> 'id')::uuid`,
      holds: true,
    },
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    citations,
    availableActions,
    note: value('note'),
    hiddenFields: hidden,
    ...values({
      number: 'number', giverCapacity: 'giver_capacity', occasion: 'occasion', dueOn: 'due_on', state: 'state', stateReason: 'state_reason',
      closedOn: 'closed_on', synthetic: 'synthetic', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    overdue: described(booleanFilter(overdue), 'Open, and its day is over.'),
    state: anyOfFilter(AssignmentStates, 'state'),
    due: dayFilter('due_on'),
    given: periodFilter('given'),
    resolution: few(idFilter('resolution_id')),
    meeting: few(idFilter('meeting_id')),
    addressee: described(few(toAddressee(idFilter('organization_id'))), 'An organization that is to do it.'),
    person: described(few(toAddressee(recordFilter('Person', 'person_id'))), 'A person that is to do it.'),
    givingOrganization: few(idFilter('giving_organization_id')),
    region: described(
      inOrders(idFilter('region_id'), 'DUE', 'CONTROL', 'CREATED'),
      'One of the 20 regions; faster than `area` for lists.',
    ),
    area: areaFilter(),
  },
  groups: {
    STATE: byAnyOf(AssignmentStates, 'state', 'state'),
    OVERDUE: byFlag(overdue, 'overdue'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    GIVING_ORGANIZATION: byRecord('Organization', 'giving_organization_id', 'givingOrganization'),
    ...byKnownDay('DUE', 'due_on', 'due'),
  },
  orders: {
    DUE: byDay('due_on'),
    CONTROL: { keys: [isOver, ...byDay('due_on').keys] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'DUE' },
};

export const assignmentAddresseeReading: Reading = {
  type: 'AssignmentAddressee',
  table: 'assignment_addressees',
  permission: OF_OWNER,
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id'),
    person: one('Person', 'person_id'),
    responsible: value('responsible'),
    hiddenFields: hidden,
  },
};
export const assignmentExtensionReading: Reading = {
  type: 'AssignmentExtension',
  table: 'assignment_extensions',
  permission: OF_OWNER,
  fields: { id: idField, ...values({ dueBefore: 'due_before', dueOn: 'due_on', reason: 'reason' }) },
};
