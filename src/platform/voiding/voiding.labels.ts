import { words } from '../../kernel/words.js';
import { defineLabels } from '../labels/index.js';

defineLabels({
  fields: {
    voidedRecords: words('Кері алынған жазбалар', 'Аннулированные записи', 'Records taken back'),
    voided: words('Кері алынды', 'Аннулировано', 'Taken back'),
    replaces: words('Мына жазбаның орнына', 'Взамен записи', 'In place of'),
    replacedBy: words('Орнына енгізілген жазба', 'Заменена записью', 'Replaced by'),
  },
  enums: {
    RecordAction: {
      label: words('Жазбамен орындалатын әрекет', 'Действие с записью', 'What is done with a record'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    VoidedRecordGroup: {
      label: words('Кері алынғандарды топтау', 'Группировка аннулированных', 'Grouping of records taken back'),
      values: {
        AT: words('Кері алынған уақыты', 'Время аннулирования', 'Taken back at'),
      },
    },
    VoidedRecordOrderField: {
      label: words('Кері алынғандардың реті', 'Порядок аннулированных', 'Order of records taken back'),
      values: { VOIDED: words('кері алынған уақыты', 'время аннулирования', 'taken back at') },
    },
  },
  types: {
    VoidedRecord: {
      label: words('Кері алынған жазба', 'Аннулированная запись', 'Record taken back'),
      fields: {
        name: words('Жазба', 'Запись', 'Record'),
        at: words('Кері алынған уақыты', 'Время аннулирования', 'Taken back at'),
        reason: words('Себебі', 'Причина', 'Reason'),
        type: words('Жазбаның түрі', 'Тип записи', 'Type of record'),
        voidedAt: words('Кері алынған уақыты', 'Время аннулирования', 'Taken back at'),
        voidedBy: words('Кері алған', 'Кем аннулирована', 'Taken back by'),
      },
    },
  },
});
