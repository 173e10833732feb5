import { words } from '../../kernel/words.js';
import { defineLabels } from './catalogue.js';

defineLabels({
  fields: {
    id: words('Сәйкестендіргіші', 'Идентификатор', 'Identifier'),
    version: words('Нұсқасы', 'Версия', 'Version'),
    createdAt: words('Енгізілген уақыты', 'Время внесения', 'Recorded at'),
    hiddenFields: words('Жасырын өрістері', 'Скрытые поля', 'Hidden fields'),
    synthetic: words('Жасанды жазба', 'Вымышленная запись', 'Synthetic record'),
    name: words('Атауы', 'Наименование', 'Name'),
    title: words('Атауы', 'Название', 'Title'),
    kind: words('Түрі', 'Вид', 'Kind'),
    code: words('Коды', 'Код', 'Code'),
    number: words('Нөмірі', 'Номер', 'Number'),
    position: words('Реті', 'Порядок', 'Position'),
    language: words('Тілі', 'Язык', 'Language'),
    address: words('Мекенжайы', 'Адрес', 'Address'),
    startDate: words('Басталуы', 'Начало', 'Start'),
    endDate: words('Аяқталуы', 'Окончание', 'End'),
    validFrom: words('Күшіне енген күні', 'Действует с', 'Valid from'),
    validUntil: words('Қолданылу мерзімі', 'Действует до', 'Valid until'),
    retiredOn: words('Қолданыстан шыққан күні', 'Дата вывода из употребления', 'Retired on'),
    reason: words('Негізі', 'Основание', 'Reason'),
    qualifier: words('Дәлдігі', 'Точность', 'Precision'),
    note: words('Ескертпе', 'Примечание', 'Note'),
  },
  types: {
    LocalizedText: {
      label: words('Көптілді мәтін', 'Текст на нескольких языках', 'Text in several languages'),
      fields: {
        kk: words('Қазақша', 'На казахском', 'In Kazakh'),
        ru: words('Орысша', 'На русском', 'In Russian'),
        en: words('Ағылшынша', 'На английском', 'In English'),
      },
    },
    NameMatch: {
      label: words('Атаудың сәйкестігі', 'Совпадение имени', 'Match of a name'),
      fields: {
        form: words('Табылған жазылуы', 'Найденное написание', 'Matching form'),
        kind: words('Атаудың түрі', 'Вид имени', 'Kind of name'),
        similarity: words('Ұқсастығы', 'Сходство', 'Similarity'),
      },
    },
    SearchHit: {
      label: words('Іздеу нәтижесі', 'Результат поиска', 'Search result'),
      like: 'NameMatch',
      fields: { node: words('Жазба', 'Запись', 'Record') },
    },
  },
  enums: {
    Language: {
      label: words('Тіл', 'Язык', 'Language'),
      values: {
        KK: words('қазақша', 'на казахском', 'Kazakh'),
        RU: words('орысша', 'на русском', 'Russian'),
        EN: words('ағылшынша', 'на английском', 'English'),
      },
    },
    OrderDirection: {
      label: words('Сұрыптау бағыты', 'Направление сортировки', 'Direction of sorting'),
      values: {
        ASC: words('өсу ретімен', 'по возрастанию', 'ascending'),
        DESC: words('кему ретімен', 'по убыванию', 'descending'),
      },
    },
    OrderField: {
      label: words('Сұрыптау реті', 'Порядок сортировки', 'Order'),
      values: {
        CREATED: words('енгізілген уақыты', 'время внесения', 'time of recording'),
        NAME: words('атауы', 'наименование', 'name'),
        TITLE: words('атауы', 'название', 'title'),
        DATE: words('күні', 'дата', 'date'),
        START: words('басталуы', 'начало', 'start'),
        VALID_FROM: words('күшіне енген күні', 'начало действия', 'first day'),
        VALID_UNTIL: words('қолданылу мерзімі', 'окончание действия', 'last day'),
      },
    },
    Precision: {
      label: words('Күннің дәлдігі', 'Точность даты', 'Precision of a date'),
      values: {
        YEAR: words('жылы ғана белгілі', 'известен год', 'the year is known'),
        MONTH: words('айы белгілі', 'известен месяц', 'the month is known'),
        DAY: words('күні белгілі', 'известен день', 'the day is known'),
      },
    },
    Qualifier: {
      label: words('Санның дәлдігі', 'Точность числа', 'Precision of a number'),
      values: {
        EXACT: words('дәл', 'точно', 'exactly'),
        AT_LEAST: words('кемінде', 'не менее', 'at least'),
        ABOUT: words('шамамен', 'около', 'about'),
        AT_MOST: words('ең көбі', 'не более', 'at most'),
      },
    },
    StatisticsOrderField: {
      label: words('Топтардың реті', 'Порядок групп', 'Order of groups'),
      values: {
        KEY: words('топтау белгісі', 'признак группировки', 'what is grouped by'),
        COUNT: words('жазбалар саны', 'число записей', 'number of records'),
        PEOPLE: words('адамдар саны', 'число лиц', 'number of people'),
        ORGANIZATIONS: words('ұйымдар саны', 'число организаций', 'number of organizations'),
      },
    },
    StatisticsGroup: {
      label: words('Топтау белгісі', 'Признак группировки', 'What is counted by'),
      values: {
        RETIRED: words('Қолданыстан шыққан', 'Выведено из употребления', 'Retired'),
        DISTRICT: words('Аудан не қала', 'Район или город', 'District or city'),
      },
    },
    StatisticsPeriod: {
      label: words('Кезең', 'Период', 'Period'),
      values: {
        DECADE: words('онжылдық', 'десятилетие', 'decade'),
        YEAR: words('жыл', 'год', 'year'),
        QUARTER: words('тоқсан', 'квартал', 'quarter'),
        MONTH: words('ай', 'месяц', 'month'),
      },
    },
  },
});
