import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const dueOn = words('Мерзімі', 'Срок', 'Due on');

defineLabels({
  fields: {
    assignments: words('Тапсырмалар', 'Поручения', 'Assignments'),
    addressee: words('Орындаушы ұйым', 'Исполняющая организация', 'Addressee'),
  },
  types: {
    Assignment: {
      label: words('Тапсырма', 'Поручение', 'Assignment'),
      fields: {
        text: words('Мәтіні', 'Текст', 'Text'),
        resolution: words('Қай шешімнен', 'Из решения', 'By resolution'),
        giver: words('Тапсырма берген', 'Кто поручил', 'Given by'),
        givingOrganization: words('Тапсырма берген ұйым', 'Поручившая организация', 'Giving organization'),
        giverCapacity: words('Тапсырма бергеннің лауазымы', 'В качестве кого поручил', 'Capacity of the giver'),
        occasion: words('Қайда айтылды', 'Где сказано', 'Where it was said'),
        givenOn: words('Берілген күні', 'Дата поручения', 'Given on'),
        addressees: words('Орындаушылар', 'Исполнители', 'Addressees'),
        person: words('Орындаушы адам', 'Исполняющее лицо', 'Person addressed'),
        dueOn,
        overdue: words('Мерзімі өтті', 'Просрочено', 'Overdue'),
        extensions: words('Мерзімін ұзарту', 'Продления', 'Extensions'),
        state: words('Күйі', 'Состояние', 'State'),
        stateReason: words('Кері алу себебі', 'Причина отзыва', 'Why withdrawn'),
        closedOn: words('Аяқталған күні', 'Дата закрытия', 'Closed on'),
        evidence: words('Орындалғанының дәлелі', 'Подтверждение исполнения', 'Evidence'),
        area: words('Аумағы', 'Территория', 'Area'),
      },
    },
    AssignmentAddressee: {
      label: words('Орындаушы', 'Исполнитель', 'Addressee'),
      fields: {
        organization: words('Ұйым', 'Организация', 'Organization'),
        responsible: words('Жауапты', 'Ответственный', 'Responsible'),
      },
    },
    AssignmentExtension: {
      label: words('Мерзімін ұзарту', 'Продление', 'Extension'),
      fields: { dueBefore: words('Бұрынғы мерзімі', 'Прежний срок', 'Due before'), dueOn },
    },
  },
  enums: {
    AssignmentGroup: {
      label: words('Тапсырмаларды топтау', 'Группировка поручений', 'Grouping of assignments'),
      values: {},
    },
    AssignmentOrderField: {
      label: words('Тапсырмалардың реті', 'Порядок поручений', 'Order of assignments'),
      values: {
        DUE: words('мерзімі', 'срок', 'day'),
        CONTROL: words('бақылау реті', 'порядок контроля', 'order of control'),
      },
    },
    AssignmentState: {
      label: words('Тапсырманың күйі', 'Состояние поручения', 'State of an assignment'),
      values: {
        OPEN: words('орындалуда', 'исполняется', 'open'),
        DONE: words('орындалды', 'исполнено', 'done'),
        WITHDRAWN: words('кері алынды', 'отозвано', 'withdrawn'),
      },
    },
    AssignmentAction: {
      label: words('Тапсырмамен орындалатын әрекет', 'Действие с поручением', 'What is done with an assignment'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        EXTEND: words('мерзімін ұзарту', 'продлить', 'extend'),
        CLOSE: words('орындалғанын жазу', 'отметить исполнение', 'record as done'),
        WITHDRAW: words('кері алу', 'отозвать', 'withdraw'),
      },
    },
  },
});
