import { asDate, asWritten, defineHistory, field, words } from '../../platform/history/index.js';

defineHistory({
  types: {
    AuditExport: {
      label: words('Тарихты шығару', 'Выгрузка истории', 'Export of the history'),
      fields: {
        from: field(words('Басы', 'Начало', 'From'), asDate, null),
        to: field(words('Соңы', 'Конец', 'To'), asDate, null),
        format: field(words('Пішімі', 'Формат', 'Format'), asWritten, null),
      },
    },
  },
  events: {
    'audit.exported': words('Тарихты шығару', 'Выгрузка истории', 'History exported'),
  },
});
