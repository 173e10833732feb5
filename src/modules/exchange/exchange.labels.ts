import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  types: {
    View: {
      label: words('Сақталған іріктеме', 'Сохранённая выборка', 'Saved view'),
      fields: {
        owner: words('Иесі', 'Владелец', 'Owner'),
        ownerName: words('Иесінің аты', 'Имя владельца', 'Name of the owner'),
        list: words('Тізім', 'Список', 'List'),
        search: words('Іздеу', 'Поиск', 'Search'),
        filter: words('Сүзгі', 'Отбор', 'Filter'),
        asOf: words('Қай күнге', 'На день', 'As of'),
        orderBy: words('Реті', 'Порядок', 'Order'),
        columns: words('Бағандар', 'Столбцы', 'Columns'),
        groupBy: words('Топтау белгілері', 'Признаки группировки', 'Counted by'),
        counting: words('Сандардың көрсетілуі', 'Показ чисел', 'How the numbers are shown'),
        shared: words('Ортақ', 'Общая', 'Shared'),
        exportPath: words('Шығару мекенжайы', 'Адрес выгрузки', 'Address of the export'),
        deletedAt: words('Жойылған уақыты', 'Время удаления', 'Deleted at'),
      },
    },
    ListExport: {
      label: words('Тізімді шығару', 'Выгрузка списка', 'List taken away'),
      fields: {
        at: words('Уақыты', 'Время', 'When'),
        actor: words('Кім шығарды', 'Кто выгрузил', 'Who'),
        actorName: words('Шығарушының аты', 'Имя выгрузившего', 'Name of the account'),
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
    ViewOrderField: {
      label: words('Сақталған іріктемелердің реті', 'Порядок сохранённых выборок', 'Order of saved views'),
      values: {},
    },
    ViewGroup: {
      label: words(
        'Сақталған іріктемелерді топтау белгісі',
        'Признак группировки сохранённых выборок',
        'What saved views are counted by',
      ),
      values: {},
    },
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
