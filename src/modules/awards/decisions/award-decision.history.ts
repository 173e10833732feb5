import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate,
  asEnum,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  saidDate,
  saidNumber,
} from '../../../platform/history/index.js';

defineHistory({
  types: {
    AwardDecision: {
      table: 'award_decisions',
      // As it is cited: «№ 12-ө, 14.10.2026».
      name: (t, language) => `concat_ws(', ', ${saidNumber(t)}, ${saidDate(t, 'date', language)})`,
      fields: {
        kind: field(asEnum('AwardDecisionKind')),
        number: field(asWritten),
        date: field(asDate),
        decidingBodyId: field(asRecord('Organization')),
        signatoryId: field(asRecord('Person')),
        signatoryCapacity: field(asWritten),
        signatoryCapacityRu: field(asWritten),
        resolutionId: field(asRecord('Resolution')),
        sourceId: field(asRecord('Source')),
        areaId: field(asRecord('Area')),
        published: field(asYesNo),
        note: field(asWritten),
        files: attachedFiles,
      },
    },
  },
  events: {
    'award-decision.recorded': words(
      'Марапаттау туралы шешімді енгізу: {record}',
      'Внесение решения о награждении: {record}',
      'Decision on awards recorded: {record}',
    ),
    'award-decision.corrected': words(
      'Марапаттау туралы шешімді түзету: {record}',
      'Исправление решения о награждении: {record}',
      'Decision on awards corrected: {record}',
    ),
    'nomination.granted': words(
      'Ұсыныс бойынша марапаттау: {record}',
      'Награждение по представлению: {record}',
      'Nomination granted: {record}',
    ),
    'nomination.refused': words(
      'Ұсыныстан бас тарту: {record}',
      'Отказ по представлению: {record}',
      'Nomination refused: {record}',
    ),
  },
});
