import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { events: words('Іс-шаралар', 'Мероприятия', 'Events') },
  types: {
    Event: {
      label: words('Іс-шара', 'Мероприятие', 'Event'),
      fields: {
        theme: words('Тақырыбы', 'Тема', 'Theme'),
        dateNote: words('Күні туралы ескертпе', 'Примечание о дате', 'Note on the date'),
        place: words('Өткен жері', 'Место проведения', 'Place'),
        facility: words('Қай ғимаратта өтті (нысан)', 'В каком объекте', 'Held in'),
        direction: words('Жұмыс бағыты', 'Направление работы', 'Direction of work'),
        series: words('Қай іс-шараның бөлігі', 'Частью какого мероприятия является', 'Part of'),
        parts: words('Бөліктері', 'Части', 'Parts'),
        stage: words('Кезеңі', 'Этап', 'Stage'),
        links: words('Сілтемелер', 'Ссылки', 'Links'),
        reports: words('Ұйымдардың есептері', 'Отчёты организаций', 'Reports'),
      },
    },
    EventReport: {
      label: words('Іс-шара туралы есеп', 'Отчёт о мероприятии', 'Report on an event'),
      fields: {
        reportedOn: words('Есептің күні', 'Дата отчёта', 'Reported on'),
        statement: words('Мәтіні', 'Текст', 'Text'),
        participants: words('Қатысушылар саны', 'Число участников', 'Participants'),
      },
    },
  },
  enums: {
    EventGroup: { label: words('Іс-шараларды топтау', 'Группировка мероприятий', 'Grouping of events'), values: {} },
    EventOrderField: {
      label: words('Іс-шаралардың реті', 'Порядок мероприятий', 'Order of events'),
      values: {},
    },
  },
});
