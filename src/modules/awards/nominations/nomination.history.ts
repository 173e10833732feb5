import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asActor, asDate, asEnum, asList, asLocalized, asMoment, asParts, asRecord, asWritten, defineHistory, field, localizedName, maybeLocalizedIn,
  storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore

const check = asParts({
  rule: asEnum('NominationRule'),
  outcome: asEnum('CheckOutcome'),
  sentence: asLocalized,
  overrideReason: asWritten,
});
const endorsement = asParts({ organizationId: asRecord('Organization'), givenOn: asDate, statement: asWritten });

defineHistory({
  types: {
    Nomination: {
      table: 'nominations',
      hangsOn: { Person: 'person_id', Organization: 'organization_id', AwardDecision: 'decision_id' },
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')})`,
      fields: {
        typeId: field(asRecord('AwardType')),
        personId: field(asRecord('Person'), 'nominee'),
        organizationId: field(asRecord('Organization'), 'nominee'),
        capacity: field(asWritten),
        capacityRu: field(asWritten),
        proposerId: field(asRecord('Organization')),
        proposingPersonId: field(asRecord('Person')),
        merits: storedAs(field(asLocalized), maybeLocalizedIn('merits')),
        areaId: field(asRecord('Area')),
        decidingBodyId: field(asRecord('Organization')),
        state: field(asEnum('NominationState')),
        stateReason: field(asWritten),
        submittedAt: field(asMoment),
        checkedAt: field(asMoment),
        decisionId: field(asRecord('AwardDecision')),
        awardId: field(asRecord('Award')),
        decidedBy: field(asList(asActor), null),
        rulesId: field(asRecord('AwardTypeVersion')),
        preparedBy: field(asList(asActor), null),
        note: field(asWritten),
        checks: storedAs(field(asList(check)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', c.id, 'rule', c.rule, 'outcome', c.outcome,
              'sentence', jsonb_build_object('kk', c.sentence_kk, 'ru', c.sentence_ru, 'en', c.sentence_en), 'overrideReason', c.override_reason)
            FROM nomination_checks c WHERE c.nomination_id = r.id`,
        }),
        endorsements: storedAs(field(asList(endorsement)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', e.id, 'organizationId', e.organization_id, 'givenOn', e.given_on, 'statement', e.statement)
            FROM nomination_endorsements e WHERE e.nomination_id = r.id`,
        }),
        files: attachedFiles,
      },
    },
  },
  events: {
    'nomination.drafted': words('Марапатқа ұсыныс жобасы: {record}', 'Черновик представления: {record}', 'Nomination drafted: {record}'),
    'nomination.corrected': words('Ұсынысты түзету: {record}', 'Исправление представления: {record}', 'Nomination corrected: {record}'),
    'nomination.submitted': words('Ұсынысты тапсыру: {record}', 'Подача представления: {record}', 'Nomination submitted: {record}'),
    'nomination.endorsed': words('Ұсынысты қолдау: {record}', 'Поддержка представления: {record}', 'Nomination endorsed: {record}'),
    'nomination.checked': words('Ұсынысты тексеру: {record}', 'Проверка представления: {record}', 'Nomination checked: {record}'),
    'nomination.returned': words('Ұсынысты қайтару: {record}', 'Возврат представления: {record}', 'Nomination returned: {record}'),
    'nomination.withdrawn': words('Ұсынысты кері алу: {record}', 'Отзыв представления: {record}', 'Nomination withdrawn: {record}'),
    'nomination.unlinked': words('Ұсыныстан жеке мәліметті өшіру', 'Удаление личных сведений из представления', 'Personal data taken out of a nomination'),
  },
}); // prettier-ignore
