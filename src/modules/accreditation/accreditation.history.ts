import { words } from '../../kernel/words.js';
import { attachedFiles } from '../../platform/files/index.js';
import {
  asDate, asEnum, asList, asParts, asRecord, asWritten, dateIn, defineHistory, field, localizedName, storedAs,
  saidNumber,
} from '../../platform/history/index.js'; // prettier-ignore
import type { Language } from '../../kernel/language.js';
import type { Table } from '../../platform/reading/index.js';
import { cited } from '../sources/index.js';

const ofAssociation = (t: Table, language: Language): string =>
  `(SELECT ${localizedName((column) => `o.${column}`, 'name', language)} FROM organizations o WHERE o.id = ${t('association_id')})`;
const organization = field(asRecord('Organization'));
const act = asParts({
  kind: asEnum('AccreditationActKind'), effectiveOn: asDate, until: asDate, decidingBodyId: asRecord('Organization'), decisionNumber: asWritten, decided: asDate,
  decisionId: asRecord('Source'), reason: asWritten,
}); // prettier-ignore

defineHistory({
  types: {
    AccreditationApplication: {
      table: 'accreditation_applications',
      hangsOn: { Organization: 'association_id' },
      name: ofAssociation,
      fields: {
        associationId: field(asRecord('Organization'), 'association'),
        received: field(asDate, 'receivedOn'),
        state: field(asEnum('AccreditationApplicationState')),
        stateReason: field(asWritten),
        commissionId: organization,
        considered: field(asDate, 'consideredOn'),
        conclusion: field(asEnum('AccreditationConclusion')),
        conclusionNote: field(asWritten),
        decidingBodyId: organization,
        decisionNumber: field(asWritten),
        decided: field(asDate, 'decidedOn'),
        decisionId: field(asRecord('Source')),
        note: field(asWritten),
        files: attachedFiles,
        sources: cited,
      },
    },
    Accreditation: {
      table: 'accreditations',
      hangsOn: { Organization: 'association_id' },
      name: (t, language) => `concat_ws(', ', ${saidNumber(t)}, ${ofAssociation(t, language)})`,
      fields: {
        associationId: field(asRecord('Organization'), 'association'),
        applicationId: field(asRecord('AccreditationApplication')),
        number: field(asWritten),
        start: field(asDate, 'validFrom'),
        until: field(asDate, 'validUntil'),
        standing: field(asEnum('AccreditationState'), 'state'),
        acts: storedAs(field(asList(act)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', x.id, 'kind', x.kind, 'effectiveOn', x.effective_on, 'until', ${dateIn('x', 'until')}, 'decidingBodyId', x.deciding_body_id,
              'decisionNumber', x.decision_number, 'decided', ${dateIn('x', 'decided')}, 'decisionId', x.decision_id, 'reason', x.reason)
            FROM accreditation_acts x WHERE x.accreditation_id = r.id`,
        }),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'accreditation.applied': words('Аккредиттеуге өтініш: {record}', 'Заявление об аккредитации: {record}', 'Application for accreditation: {record}'),
    'accreditation.application-corrected': words('Аккредиттеу өтінішін түзету: {record}', 'Исправление заявления об аккредитации: {record}', 'Application for accreditation corrected: {record}'),
    'accreditation.considered': words('Комиссия қорытындысы: {record}', 'Заключение комиссии: {record}', 'Conclusion of the commission: {record}'),
    'accreditation.application-withdrawn': words('Аккредиттеу өтінішін кері алу: {record}', 'Отзыв заявления об аккредитации: {record}', 'Application for accreditation withdrawn: {record}'),
    'accreditation.granted': words('Аккредиттеу: {record}', 'Аккредитация: {record}', 'Accreditation granted: {record}'),
    'accreditation.refused': words('Аккредиттеуден бас тарту: {record}', 'Отказ в аккредитации: {record}', 'Accreditation refused: {record}'),
    'accreditation.corrected': words('Аккредиттеу туралы деректерді түзету: {record}', 'Исправление сведений об аккредитации: {record}', 'Accreditation corrected: {record}'),
    'accreditation.renewed': words('Аккредиттеуді ұзарту: {record}', 'Продление аккредитации: {record}', 'Accreditation renewed: {record}'),
    'accreditation.suspended': words('Аккредиттеуді тоқтата тұру: {record}', 'Приостановление аккредитации: {record}', 'Accreditation suspended: {record}'),
    'accreditation.reinstated': words('Аккредиттеуді қалпына келтіру: {record}', 'Восстановление аккредитации: {record}', 'Accreditation reinstated: {record}'),
    'accreditation.withdrawn': words('Аккредиттеуді қайтарып алу: {record}', 'Отзыв аккредитации: {record}', 'Accreditation withdrawn: {record}'),
  },
}); // prettier-ignore
