import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const organizer = words('Ұйымдастырушы', 'Организатор', 'Organizer');

defineLabels({
  types: {
    Training: {
      label: words('Тренинг', 'Тренинг', 'Training'),
      fields: {
        topic: words('Тақырыбы', 'Тема', 'Topic'),
        organizer,
        trained: words('Оқытылғандар саны', 'Число обученных', 'Number trained'),
        trainedQualifier: words('Санның дәлдігі', 'Точность числа', 'Exactness of the number'),
        participants: words('Аталған қатысушылар', 'Названные участники', 'Named participants'),
      },
    },
  },
  fields: {
    participant: words('Қатысушы', 'Участник', 'Participant'),
    trainings: words('Тренингтер', 'Тренинги', 'Trainings'),
  },
  enums: {
    TrainingOrderField: {
      label: words('Тренингтердің реті', 'Порядок тренингов', 'Order of trainings'),
      values: { TOPIC: words('тақырыбы', 'тема', 'topic') },
    },
    TrainingGroup: {
      label: words('Тренингтерді топтау', 'Группировка тренингов', 'Grouping of trainings'),
      values: { ORGANIZER: organizer },
    },
  },
});
