import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  types: {
    ListExport: {
      label: words('Тізімді шығару', 'Выгрузка списка', 'List taken away'),
      fields: {
        at: words('Уақыты', 'Время', 'When'),
        actor: words('Кім шығарды', 'Кто выгрузил', 'Who'),
        actorName: words('Шығарушының аты', 'Имя выгрузившего', 'Name of who took it'),
        purpose: words('Мақсаты', 'Цель', 'Purpose'),
        list: words('Тізім', 'Список', 'List'),
        type: words('Жазбалардың түрі', 'Вид записей', 'Kind of records'),
        question: words('Сүзгі мен рет', 'Отбор и порядок', 'Filter and order'),
        columns: words('Бағандар', 'Столбцы', 'Columns'),
        leftOut: words('Берілмеген бағандар', 'Не выданные столбцы', 'Columns left out'),
        format: words('Пішімі', 'Формат', 'Format'),
        records: words('Жазбалар саны', 'Число записей', 'Number of records'),
        disclosed: words('Көрсетілген қорғалған өрістер', 'Показанные защищённые поля', 'Guarded fields shown'),
      },
    },
  },
  enums: {
    ListExportOrderField: {
      label: words('Шығаруларды сұрыптау', 'Порядок выгрузок', 'Order of lists taken away'),
      values: { AT: words('уақыты', 'время', 'time') },
    },
    ListExportGroup: {
      label: words(
        'Шығаруларды топтау белгісі',
        'Признак группировки выгрузок',
        'What lists taken away are counted by',
      ),
      values: {},
    },
  },
});
