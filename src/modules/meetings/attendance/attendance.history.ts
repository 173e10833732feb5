import { words } from '../../../kernel/words.js';
import { asEnum, asRecord, asWritten, defineHistory, field } from '../../../platform/history/index.js';

defineHistory({
  types: {
    Attendance: {
      table: 'attendances',
      partOf: { type: 'Meeting', table: 'attendances', part: 'id', owner: 'meeting_id' },
      guarded: true,
      namedBy: 'Person',
      name: (t) => `coalesce(${t('name')}, (SELECT p.sort_name FROM people p WHERE p.id = ${t('person_id')}))`,
      fields: {
        meetingId: field(asRecord('Meeting')),
        personId: field(asRecord('Person')),
        name: field(asWritten),
        organizationId: field(asRecord('Organization'), 'body'),
        membershipId: field(asRecord('Membership')),
        deputyForId: field(asRecord('Person')),
        status: field(asEnum('AttendanceStatus')),
        reason: field(asWritten),
        capacity: field(asWritten),
        position: field(asWritten, null),
      },
    },
  },
  events: {
    'meeting.roster-taken': words(
      'Отырыс күніндегі құрамды алу: {record}',
      'Взят состав на день заседания: {record}',
      'Roster taken for a meeting: {record}',
    ),
    'meeting.attendance-recorded': words(
      'Отырысқа қатысуды белгілеу: {record}',
      'Отметка присутствия на заседании: {record}',
      'Attendance recorded: {record}',
    ),
    'attendance.unlinked': words(
      'Отырысқа қатысудан жеке мәліметті өшіру',
      'Удаление личных сведений из отметки о присутствии',
      'Personal data taken out of an attendance',
    ),
  },
});
