import {
  anyOfFilter, byAnyOf, byDay, byFlag, byPeriod, byRecord, byRecordedTime, described, few, hidden, idField, idFilter, inOrders, list, many, one,
  periodFilter, recordFilter, value, values, type Expression, type Field, type Filter, type Reading, type Table, type Within,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';
import { AttendanceStatuses } from './attendance.types.js';

const permission = permissions['meetings.read'];

const isGuest: Expression = (t) => `(${t('organization_id')} IS NULL)`;
/** Said so that the index of the bodies finds the few guests. */
const byGuest: Filter = {
  input: Boolean,
  condition: (t, given) => `${t('organization_id')} IS ${given === true ? '' : 'NOT '}NULL`,
};

export const attendanceReading: Reading = {
  type: 'Attendance',
  table: 'attendances',
  permission,
  // The people who were there are for those in whose places the meeting lies; so are their numbers.
  within: (t, reach) => reach.places(t('places')),
  countedBy: permission,
  counts: (t) => t('counted'),
  fields: {
    id: idField,
    meeting: one('Meeting', 'meeting_id', { required: true }),
    person: one('Person', 'person_id'),
    body: one('Organization', 'organization_id'),
    membership: one('Membership', 'membership_id'),
    deputyFor: one('Person', 'deputy_for_id'),
    hiddenFields: hidden,
    ...values({ name: 'name', status: 'status', reason: 'reason', capacity: 'capacity', version: 'version' }),
  },
  filters: {
    status: anyOfFilter(AttendanceStatuses, 'status'),
    meeting: few(idFilter('meeting_id')),
    person: few(recordFilter('Person', 'person_id')),
    body: few(idFilter('organization_id')),
    guest: described(byGuest, 'Guests and deputies, or members.'),
    date: described(periodFilter('date'), 'The day of the meeting.'),
    region: described(inOrders(idFilter('region_id'), 'DATE'), 'The region of the meeting.'),
  },
  groups: {
    MEETING: byRecord('Meeting', 'meeting_id', 'meeting'),
    BODY: byRecord('Organization', 'organization_id', 'body'),
    PERSON: byRecord('Person', 'person_id', 'person'),
    STATUS: byAnyOf(AttendanceStatuses, 'status', 'status'),
    GUEST: byFlag(isGuest, 'guest'),
    REGION: byRecord('Area', 'region_id', 'region'),
    ...byPeriod('DATE', 'date', 'date'),
  },
  countedOf: { people: (t) => t('person_id'), organizations: (t) => t('organization_id') },
  orders: {
    // The latest first, and each sheet from its top.
    DATE: byDay('date_earliest', { sql: (t) => `(- ${t('position')})`, type: 'integer' }),
    SHEET: { keys: [{ sql: (t) => t('position'), type: 'integer' }] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'DATE', descending: true },
};

/** Those whom the sheet does not show are for the same as the sheet. */
const atMeeting = (t: Table, reach: Within): string =>
  `${t('meeting_id')} IN (SELECT x.id FROM meetings x WHERE x.id = ${t('meeting_id')} AND ${reach.places('x.places')})`;

export const rosterChangeReading: Reading = {
  type: 'RosterChange',
  table: 'meeting_roster_changes',
  permission,
  within: atMeeting,
  fields: {
    id: idField,
    change: value('change'),
    person: one('Person', 'person_id', { required: true }),
    membership: one('Membership', 'membership_id'),
    hiddenFields: hidden,
  },
};

/** What attendance adds to a meeting. */
export const ofMeeting: Record<string, Field> = {
  attendances: many('Attendance', 'meeting_id'),
  rosterChanges: list('RosterChange', 'meeting_id', (t) => `${t('change')}, ${t('id')}`),
};
