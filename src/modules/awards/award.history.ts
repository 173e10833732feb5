import { words } from '../../kernel/words.js';
import {
  asDate,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
  replacedBy,
  replaces,
  storedAs,
} from '../../platform/history/index.js';
import { cited } from '../sources/index.js';

defineHistory({
  types: {
    Award: {
      table: 'awards',
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')})`,
      fields: {
        typeId: field(asRecord('AwardType')),
        personId: field(asRecord('Person'), 'recipient'),
        organizationId: field(asRecord('Organization'), 'recipient'),
        date: field(asDate),
        dateNote: field(asWritten),
        capacity: field(asWritten),
        citation: field(asWritten),
        grantingBodyId: field(asRecord('Organization')),
        number: field(asWritten),
        decisionNumber: field(asWritten),
        decided: storedAs(field(asDate, 'decisionDate'), {
          date: 'decision',
        }),
        decisionId: field(asRecord('Source')),
        presenterId: field(asRecord('Person')),
        place: field(asWritten),
        areaId: field(asRecord('Area')),
        published: field(asYesNo),
        note: field(asWritten),
        sources: cited,
        replaces: replaces('Award'),
        replacedBy: replacedBy('Award'),
      },
    },
  },
  events: {
    'award.recorded': words('Марапатты енгізу: {record}', 'Внесение награды: {record}', 'Award recorded: {record}'),
    'award.corrected': words(
      'Марапат туралы деректерді түзету: {record}',
      'Исправление сведений о награде: {record}',
      'Award corrected: {record}',
    ),
  },
});
