import { asDate, asList, asParts, asWritten, defineHistory, field, words } from '../../platform/history/index.js';

defineHistory({
  types: {
    AuditCheckpoint: {
      label: words('Жабылған күн', 'Закрытый день', 'Closed day'),
      fields: {
        day: field(words('Күні', 'День', 'Day'), asDate, null),
        count: field(words('Жазбалар саны', 'Число записей', 'Entries'), asWritten, null),
        root: field(words('Ағаш түбірі', 'Корень дерева', 'Root of the tree'), asWritten, null),
        signature: field(words('Қолтаңба', 'Подпись', 'Signature'), asWritten, null),
      },
    },
    BulkLoad: {
      label: words('Топтап енгізу', 'Массовое внесение', 'Load in bulk'),
      fields: {
        rows: field(
          words('Жазбалар', 'Записи', 'Records'),
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
