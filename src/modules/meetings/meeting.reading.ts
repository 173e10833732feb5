import {
  actionsOf, anyOfFilter, booleanFilter, byAnyOf, byDay, byListed, byPeriod, byRecord, byRecordedTime, codeFilter, described, few, hidden, idField, idFilter, inOrders, list,
  literal, localizedText, one, partialDate, periodFilter, recordFilter, relatedFilter, textFilter, value, values,
  type Reading, type Table,
} from '../../platform/reading/index.js'; // prettier-ignore
import { voids } from '../../platform/voiding/index.js';
import { areaFilter, byDistrict, byRegion, regionOf } from '../reference/index.js';
import { citations } from '../sources/index.js';
import { agenda } from './agenda/agenda.reading.js';
import { ofMeeting as attendanceOfMeeting } from './attendance/attendance.reading.js';
import { actionRows, PUBLIC_STATES } from './meeting.actions.js';
import { MeetingForm, MeetingStates } from './meeting.types.js';
import { permissions } from './meetings.permissions.js';
import { proposals } from './proposals/proposal.reading.js';

const permission = permissions['meetings.read'];

const inStates = (t: Table, states: readonly string[]): string =>
  `${t('state')} IN (${states.map(literal).join(', ')})`;

const availableActions = actionsOf(
  actionRows,
  ({ from, permission: needed }) => ({ permission: needed, when: (t) => inStates(t, from) }),
  { VOID: voids(permissions['meetings.write']) },
);

const ofBody = relatedFilter(
  idFilter('organization_id'),
  (t, condition) =>
    `${t('id')} IN (SELECT b.meeting_id FROM meeting_bodies b WHERE ${condition((column) => `b.${column}`)})`,
);

const keeping = [permissions['meetings.write'], permissions['meetings.close']];
const ofBodies: NonNullable<Reading['within']> = (t, reach) => reach.places(t('held_by'));

export const meetingReading: Reading = {
  type: 'Meeting',
  table: 'meetings',
  permission,
  within: (t, reach) => reach.places(t('places')),
  // Where it is held it is read; it is kept, and its minutes are signed, where one of its bodies is.
  withinOf: Object.fromEntries(keeping.map((each) => [each, ofBodies])),
  isPublic: (t) => inStates(t, PUBLIC_STATES),
  // Of one body, and not surely on different days.
  similar: (other, recorded) =>
    `EXISTS (SELECT FROM meeting_bodies a JOIN meeting_bodies b USING (organization_id) WHERE a.meeting_id = ${other('id')} AND b.meeting_id = ${recorded('id')})
     AND ${other('state')} <> 'CANCELLED' AND ${other('date_earliest')} <= ${recorded('date_latest')} AND ${other('date_latest')} >= ${recorded('date_earliest')}`,
  voidable: {
    permission: permissions['meetings.write'],
    parts: ['meeting_bodies', 'agenda_items', 'agenda_speakers', 'attendances', 'proposals'],
  },
  derived: { region_id: regionOf },
  fields: {
    id: idField,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    bodies: list('MeetingBody', 'meeting_id', 'position'),
    agenda,
    proposals,
    ...attendanceOfMeeting,
    date: partialDate('date'),
    place: { ...localizedText('place'), present: (t) => `${t('place_kk')} IS NOT NULL` },
    facility: one('Facility', 'facility_id'),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    invitedOn: partialDate('invited'),
    chair: one('Person', 'chair_id'),
    secretary: one('Person', 'secretary_id'),
    openedBy: one('Person', 'opened_by_id'),
    citations,
    availableActions,
    note: value('note', permission),
    hiddenFields: hidden,
    ...values({
      number: 'number', form: 'form', startsAt: 'starts_at', state: 'state', stateReason: 'state_reason', synthetic: 'synthetic', createdAt: 'created_at',
      version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: few(idFilter('id')),
    body: described(few(ofBody), 'One of the bodies that meet.'),
    kind: codeFilter('kind_id', 'classifier_items'),
    form: anyOfFilter(MeetingForm, 'form'),
    state: anyOfFilter(MeetingStates, 'state'),
    number: few(textFilter('number')),
    date: periodFilter('date'),
    region: described(inOrders(idFilter('region_id'), 'DATE'), 'One of the 20 regions; faster than `area` for lists.'),
    area: areaFilter(),
    facility: few(idFilter('facility_id')),
    chair: few(recordFilter('Person', 'chair_id')),
    synthetic: booleanFilter('synthetic'),
  },
  groups: {
    BODY: {
      ...byRecord('Organization', 'id', 'body'),
      joined: {
        rows: () => 'SELECT b.meeting_id AS record, b.organization_id AS key FROM meeting_bodies b',
        on: (t) => t('id'),
        several: true,
      },
      description: 'A joint meeting counts in each.',
    },
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    FORM: byAnyOf(MeetingForm, 'form', 'form'),
    FACILITY: byRecord('Facility', 'facility_id', 'facility'),
    STATE: byAnyOf(MeetingStates, 'state', 'state'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byPeriod('DATE', 'date', 'date'),
  },
  orders: { DATE: byDay('date_earliest', byRecordedTime), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'DATE', descending: true },
};
