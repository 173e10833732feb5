import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import { asDate, asEnum, asRecord, asWritten, asYesNo, defineHistory, field } from '../../../platform/history/index.js';

defineHistory({
  types: {
    AwardDecision: {
      table: 'award_decisions',
      // As it is cited: «№ 12-ө, 14.10.2026».
      name: (t) => `concat_ws(', ', '№ ' || regexp_replace(${t('number')}, '^№\\s*', ''),
        to_char(${t('date_earliest')}, CASE length(${t('date_text')}) WHEN 10 THEN 'DD.MM.YYYY' WHEN 7 THEN 'MM.YYYY' ELSE 'YYYY' END))`,
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
