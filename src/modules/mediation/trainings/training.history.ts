import { words } from '../../../kernel/words.js';
import {
  asDate, asEnum, asList, asLocalized, asRecord, asWritten, defineHistory, field, localizedName, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { cited } from '../../sources/index.js';

defineHistory({
  types: {
    Training: {
      table: 'trainings',
      name: (t, language) => localizedName(t, 'topic', language),
      fields: {
        topic: field(asLocalized),
        organizerId: field(asRecord('Organization')),
        areaId: field(asRecord('Area')),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        trained: field(asWritten),
        trainedQualifier: field(asEnum('Qualifier')),
        participants: storedAs(field(asList(asRecord('Person'))), {
          rows: 'SELECT to_jsonb(p.person_id) FROM training_participants p WHERE p.training_id = r.id',
        }),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'training.recorded': words(
      'Тренингті енгізу: {record}',
      'Внесение тренинга: {record}',
      'Training recorded: {record}',
    ),
    'training.corrected': words(
      'Тренинг туралы деректерді түзету: {record}',
      'Исправление сведений о тренинге: {record}',
      'Training corrected: {record}',
    ),
  },
});
