import { words } from '../../kernel/words.js';
import { asDate, asWritten, defineHistory, field } from '../../platform/history/index.js';

defineHistory({
  types: {
    AuditExport: {
      noTable: 'event',
      fields: {
        from: field(asDate, null),
        to: field(asDate, null),
        format: field(asWritten, null),
      },
    },
  },
  events: {
    'audit.exported': words('Тарихты шығару', 'Выгрузка истории', 'History exported'),
  },
});
