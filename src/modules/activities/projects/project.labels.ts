import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { project: words('Жоба', 'Проект', 'Project'), projects: words('Жобалар', 'Проекты', 'Projects') },
  types: {
    Project: {
      label: words('Жоба', 'Проект', 'Project'),
      fields: {
        state: words('Күйі', 'Состояние', 'State'),
        steps: words('Кезеңдері', 'Этапы', 'Steps'),
        result: words('Нәтижесі', 'Результат', 'Result'),
      },
    },
    ProjectStep: {
      label: words('Жобаның кезеңі', 'Этап проекта', 'Step of a project'),
      fields: {
        state: words('Күйі', 'Состояние', 'State'),
        takenOn: words('Күні', 'Дата', 'Date'),
        organization: words('Кімнің шешімімен', 'По чьему решению', 'By whose word'),
      },
    },
  },
  enums: {
    ProjectAction: {
      label: words('Жобамен орындалатын әрекет', 'Действие с проектом', 'What is done with a project'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        ADVANCE: words('келесі күйге өткізу', 'перевести дальше', 'lead on'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    ProjectState: {
      label: words('Жобаның күйі', 'Состояние проекта', 'State of a project'),
      values: {
        PROPOSED: words('ұсынылды', 'предложен', 'proposed'),
        SELECTED: words('іріктелді', 'отобран', 'selected'),
        SUPPORTED: words('қолдау тапты', 'поддержан', 'supported'),
        DONE: words('орындалды', 'выполнен', 'done'),
      },
    },
    ProjectGroup: { label: words('Жобаларды топтау', 'Группировка проектов', 'Grouping of projects'), values: {} },
    ProjectOrderField: { label: words('Жобалардың реті', 'Порядок проектов', 'Order of projects'), values: {} },
  },
});
