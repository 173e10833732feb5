import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate, asEnum, asList, asLocalized, asParts, asRecord, asWritten, dateIn, defineHistory, field, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents, titled } from '../activity.history.js';

const report = asParts({
  organizationId: asRecord('Organization'),
  reported: asDate,
  statement: asWritten,
  participants: asWritten,
  qualifier: asEnum('Qualifier'),
  sourceId: asRecord('Source'),
});

defineHistory({
  types: {
    Event: {
      table: 'events',
      name: titled,
      fields: {
        ...activityFieldsTold,
        kindId: field(asRecord('ClassifierItem')),
        title: field(asLocalized),
        theme: storedAs(field(asLocalized), maybeLocalizedIn('theme')),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        dateNote: field(asWritten),
        place: storedAs(field(asLocalized), maybeLocalizedIn('place')),
        facilityId: field(asRecord('Facility')),
        directionId: field(asRecord('FacilityDirection'), 'direction'),
        seriesId: field(asRecord('Event')),
        campaignId: field(asRecord('Campaign')),
        programmeId: field(asRecord('Programme')),
        stage: field(asWritten),
        links: field(asList(asWritten)),
        reports: storedAs(field(asList(report)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', p.id, 'organizationId', p.organization_id, 'reported', ${dateIn('p', 'reported')}, 'statement', p.statement,
              'participants', p.participants, 'qualifier', p.qualifier, 'sourceId', p.source_id) FROM event_reports p WHERE p.event_id = r.id`,
        }),
        files: attachedFiles,
      },
    },
  },
  events: {
    ...recordingEvents('event', words('Іс-шараны', 'мероприятия', 'Event')),
    'event.reported': words(
      'Іс-шара туралы есепті енгізу: {record}',
      'Внесение отчёта о мероприятии: {record}',
      'Report on an event: {record}',
    ),
  },
});
