import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  types: {
    Vacancy: {
      label: words('Бос лауазым', 'Вакантная должность', 'Vacancy'),
      fields: {
        post: words('Лауазымы', 'Должность', 'Post'),
        free: words('Бос орындар', 'Свободных мест', 'Free seats'),
        since: words('Қай күннен бері бос', 'Свободна с', 'Free since'),
      },
    },
  },
  enums: {
    VacancyGroup: {
      label: words('Бос лауазымдарды топтау', 'Группировка вакансий', 'Grouping of vacancies'),
      values: { KIND: words('Ұйымның түрі', 'Вид организации', 'Kind of organization') },
    },
    VacancyOrderField: {
      label: words('Бос лауазымдардың реті', 'Порядок вакансий', 'Order of vacancies'),
      values: { SINCE: words('қай күннен бері', 'с какого дня', 'since when') },
    },
  },
});
