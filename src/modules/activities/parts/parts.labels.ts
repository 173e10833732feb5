import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    parties: words('Қатысқан тараптар', 'Участвующие стороны', 'Parties'),
    numbers: words('Мәлімделген сандар', 'Заявленные числа', 'Declared numbers'),
    furtherAreas: words('Қамтылған басқа аумақтар', 'Другие охваченные территории', 'Further areas'),
  },
  types: {
    Party: {
      label: words('Тарап', 'Сторона', 'Party'),
      fields: {
        role: words('Рөлі', 'Роль', 'Role'),
        record: words('Адам не ұйым', 'Лицо или организация', 'Person or organization'),
        name: words('Басылымда қалай аталған', 'Как названо в печати', 'Name as printed'),
        anonymous: words('Аты аталмайды', 'Без указания имени', 'Anonymous'),
        capacity: words('Қандай қызметте', 'В каком качестве', 'Capacity'),
        topic: words('Сөйлеген тақырыбы', 'Тема выступления', 'Topic'),
        result: words('Нәтижесі', 'Результат', 'Result'),
      },
    },
    DeclaredCount: {
      label: words('Мәлімделген сан', 'Заявленное число', 'Declared number'),
      fields: {
        of: words('Не саналады', 'Что считается', 'What is counted'),
        value: words('Саны', 'Число', 'Number'),
        group: words('Адамдар тобы', 'Группа людей', 'Group of people'),
      },
    },
  },
});
