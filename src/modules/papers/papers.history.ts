import { words } from '../../kernel/words.js';
import { asMoment, asRecord, asWritten, defineHistory, field } from '../../platform/history/index.js';

defineHistory({
  types: {
    PaperTemplate: {
      table: 'paper_templates',
      name: (t) => `${t('name')} || ' ' || ${t('edition')}`,
      fields: {
        typeId: field(asRecord('AwardType')),
        name: field(asWritten),
        edition: field(asWritten),
        sha256: field(asWritten),
        savedAt: field(asMoment),
      },
    },
  },
  events: {
    'paper-template.saved': words(
      'Қағаз үлгісін сақтау: {record}',
      'Сохранение макета бланка: {record}',
      'Design of a paper saved: {record}',
    ),
  },
});
