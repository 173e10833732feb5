import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    agenda: words('Күн тәртібі', 'Повестка дня', 'Agenda'),
    speakers: words('Баяндамашылар', 'Докладчики', 'Speakers'),
  },
  types: {
    AgendaItem: {
      label: words('Күн тәртібіндегі мәселе', 'Вопрос повестки дня', 'Agenda item'),
      fields: {
        depth: words('Деңгейі', 'Уровень', 'Depth'),
        parent: words('Жоғарғы мәселе', 'Вышестоящий вопрос', 'Item above'),
        title: words('Мәселе', 'Вопрос', 'Item'),
        open: words('Ашық мәселе', 'Открытый вопрос', 'Open'),
        amendment: words('Өзгерту', 'Изменение', 'Amendment'),
        amendmentReason: words('Өзгерту себебі', 'Причина изменения', 'Why amended'),
        asInvited: words('Шақырудағы мәтіні', 'Как было в приглашении', 'As invited'),
      },
    },
    AgendaItemAsInvited: {
      label: words('Шақырудағы мәселе', 'Вопрос в приглашении', 'Item as invited'),
      fields: { title: words('Мәселе', 'Вопрос', 'Item') },
    },
    AgendaSpeaker: {
      label: words('Баяндамашы', 'Докладчик', 'Speaker'),
      fields: {},
    },
  },
  enums: {
    AgendaAmendment: {
      label: words('Күн тәртібін өзгерту', 'Изменение повестки', 'Amendment of an agenda'),
      values: {
        ADDED: words('қосылды', 'добавлен', 'added'),
        CHANGED: words('өзгертілді', 'изменён', 'changed'),
        WITHDRAWN: words('алынып тасталды', 'снят', 'withdrawn'),
      },
    },
  },
});
