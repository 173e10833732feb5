import { words } from '../../kernel/words.js';
import {
  asDate,
  asList,
  asParts,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  storedAs,
} from '../../platform/history/index.js';

defineHistory({
  // No command writes it: what came in bulk has it, or nothing has.
  fields: { synthetic: storedAs(field(asYesNo, null), { column: 'synthetic' }) },
  types: {
    AuditCheckpoint: {
      noTable: 'signed',
      fields: {
        day: field(asDate, null),
        count: field(asWritten, null),
        root: field(asWritten, null),
        signature: field(asWritten, null),
      },
    },
    // Never told: the entry says in words what was disclosed, and a person learns it from `personViews`.
    Disclosure: { noTable: 'event', fields: { records: field(asWritten, null) } },
    BulkLoad: {
      noTable: 'event',
      fields: {
        rows: field(
          asParts({
            table: asWritten,
            count: asWritten,
            first: asWritten,
            last: asWritten,
            fields: asList(asWritten),
            digest: asWritten,
          }),
          null,
        ),
      },
    },
  },
  events: {
    'audit.day.closed': words('Тарих күнін жабу', 'Закрытие дня истории', 'Day of the history closed'),
    'records.loaded': words('Жазбаларды топтап енгізу', 'Массовое внесение записей', 'Records loaded in bulk'),
    'guarded.read': words(
      'Қорғалған деректерді көру: {record}',
      'Просмотр защищённых данных: {record}',
      'Guarded data read: {record}',
    ),
  },
});
