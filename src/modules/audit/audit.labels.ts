import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  types: {
    AuditCheckpoint: {
      label: words('Жабылған күн', 'Закрытый день', 'Closed day'),
      fields: {
        day: words('Күні', 'День', 'Day'),
        count: words('Жазбалар саны', 'Число записей', 'Entries'),
        root: words('Ағаш түбірі', 'Корень дерева', 'Root of the tree'),
        signature: words('Қолтаңба', 'Подпись', 'Signature'),
      },
    },
    Disclosure: {
      label: words('Көрсетілген деректер', 'Показанные данные', 'Disclosed data'),
      fields: { records: words('Жазбалар', 'Записи', 'Records') },
    },
    BulkLoad: {
      label: words('Топтап енгізу', 'Массовое внесение', 'Load in bulk'),
      fields: { rows: words('Жазбалар', 'Записи', 'Records') },
    },
  },
});
