import {
  anyOfFilter, booleanFilter, byRecordedTime, described, few, hidden, idField, idFilter, list, many, one, recordFilter, value, values,
  type Field, type Reading, type Within, type Table, type Expression,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';
import { AttendanceStatuses } from './attendance.types.js';

const permission = permissions['meetings.read'];

/** The people who were there are for those in whose places the meeting lies. */
const atMeeting = (t: Table, reach: Within): string =>
  `${t('meeting_id')} IN (SELECT x.id FROM meetings x WHERE x.id = ${t('meeting_id')} AND ${reach.places('x.places')})`;

const counts: Expression = (t) =>
  `(${t('status')} <> 'WITHDRAWN' AND NOT EXISTS (SELECT FROM meetings x WHERE x.id = ${t('meeting_id')} AND x.voided_at IS NOT NULL))`;

export const attendanceReading: Reading = {
  type: 'Attendance',
  table: 'attendances',
  permission,
  within: atMeeting,
  counts,
  fields: {
    id: idField,
    meeting: one('Meeting', 'meeting_id', { required: true }),
    person: one('Person', 'person_id', { required: true }),
    body: one('Organization', 'organization_id'),
    membership: one('Membership', 'membership_id'),
    deputyFor: one('Person', 'deputy_for_id'),
    hiddenFields: hidden,
    ...values({ status: 'status', reason: 'reason', capacity: 'capacity', version: 'version' }),
  },
  filters: {
    status: anyOfFilter(AttendanceStatuses, 'status'),
    person: few(recordFilter('Person', 'person_id')),
    body: few(idFilter('organization_id')),
    guest: described(
      booleanFilter((t) => `(${t('organization_id')} IS NULL)`),
      'Guests and deputies, or members.',
    ),
  },
  orders: {
    SHEET: { keys: [{ sql: (t) => t('position'), type: 'integer' }] },
    CREATED: { keys: [byRecordedTime] },
  },
  defaultOrder: { field: 'SHEET' },
};

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
