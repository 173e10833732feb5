import { words } from '../../kernel/words.js';
import {
  asDate,
  asList,
  asEnum,
  asFieldOf,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
} from '../../platform/history/index.js';

const form = asEnum('ConsentForm');

defineHistory({
  types: {
    Consent: {
      table: 'consents',
      partOf: { type: 'Person', table: 'consents', part: 'id', owner: 'person_id' },
      guarded: true,
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM classifier_items k WHERE k.id = ${t('purpose_id')})`,
      fields: {
        personId: field(asRecord('Person'), null),
        purposeId: field(asRecord('ClassifierItem')),
        fields: field(asList(asFieldOf('PersonalData'))),
        givenOn: field(asDate),
        validUntil: field(asDate),
        allowsPublication: field(asYesNo),
        allowsTransfer: field(asYesNo),
        form: field(form),
        sourceId: field(asRecord('Source')),
        withdrawnOn: field(asDate),
        note: field(asWritten),
      },
    },
  },
  events: {
    'consent.recorded': words('Келісімді енгізу', 'Внесение согласия', 'Consent recorded'),
    'consent.withdrawn': words('Келісімді қайтарып алу', 'Отзыв согласия', 'Consent withdrawn'),
  },
});
