import { words } from '../../kernel/words.js';
import { attachedFiles } from '../../platform/files/index.js';
import {
  asDate,
  asEnum,
  asList,
  asParts,
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
      hangsOn: { Person: 'person_id', Organization: 'organization_id', AwardDecision: 'award_decision_id' },
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')})`,
      fields: {
        typeId: field(asRecord('AwardType')),
        personId: field(asRecord('Person'), 'recipient'),
        organizationId: field(asRecord('Organization'), 'recipient'),
        date: field(asDate),
        dateNote: field(asWritten),
        capacity: field(asWritten),
        capacityRu: field(asWritten),
        citation: field(asWritten),
        citationRu: field(asWritten),
        grantingBodyId: field(asRecord('Organization')),
        number: field(asWritten),
        decisionNumber: field(asWritten),
        decided: storedAs(field(asDate, 'decisionDate'), {
          date: 'decision',
        }),
        decisionId: field(asRecord('Source')),
        awardDecisionId: field(asRecord('AwardDecision')),
        decisionPosition: field(asWritten),
        rulesId: field(asRecord('AwardTypeVersion')),
        ceremonyEventId: field(asRecord('Event')),
        contestId: field(asRecord('Contest')),
        presenterId: field(asRecord('Person')),
        place: field(asWritten),
        areaId: field(asRecord('Area')),
        published: field(asYesNo),
        ceremony: field(asWritten),
        receivedBy: field(asEnum('AwardReceiver')),
        receiver: field(asWritten),
        status: field(asEnum('AwardStatus')),
        acts: storedAs(
          field(
            asList(
              asParts({
                kind: asEnum('AwardActKind'),
                effectiveOn: asDate,
                decisionId: asRecord('AwardDecision'),
                reason: asWritten,
              }),
            ),
          ),
          {
            key: 'id',
            rows: `SELECT jsonb_build_object('id', x.id, 'kind', x.kind, 'effectiveOn', x.effective_on, 'decisionId', x.decision_id, 'reason', x.reason)
              FROM award_acts x WHERE x.award_id = r.id`,
          },
        ),
        note: field(asWritten),
        sources: cited,
        files: attachedFiles,
        replaces: replaces('Award'),
        replacedBy: replacedBy('Award'),
      },
    },
  },
  events: {
    'award.recorded': words('Марапатты енгізу: {record}', 'Внесение награды: {record}', 'Award recorded: {record}'),
    'award.presented': words(
      'Марапатты табыстау: {record}',
      'Вручение награды: {record}',
      'Award handed over: {record}',
    ),
    'award.published': words(
      'Марапатты жариялау: {record}',
      'Публикация награды: {record}',
      'Award published: {record}',
    ),
    'award.suspended': words(
      'Марапатты тоқтата тұру: {record}',
      'Приостановление награды: {record}',
      'Award suspended: {record}',
    ),
    'award.reinstated': words(
      'Марапатты қалпына келтіру: {record}',
      'Восстановление награды: {record}',
      'Award reinstated: {record}',
    ),
    'award.revoked': words('Марапатты қайтарып алу: {record}', 'Отзыв награды: {record}', 'Award revoked: {record}'),
    'award.unlinked': words(
      'Марапаттан жеке мәліметті өшіру',
      'Удаление личных сведений из награды',
      'Personal data taken out of an award',
    ),
    'award.corrected': words(
      'Марапат туралы деректерді түзету: {record}',
      'Исправление сведений о награде: {record}',
      'Award corrected: {record}',
    ),
  },
});
