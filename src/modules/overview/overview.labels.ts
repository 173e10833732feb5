import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: { earlyWarnings: words('Ерте ескертулер', 'Ранние предупреждения', 'Early warnings') },
  types: {
    EarlyWarning: {
      label: words('Ерте ескерту', 'Раннее предупреждение', 'Early warning'),
      fields: {
        reason: words('Себебі', 'Причина', 'Reason'),
        since: words('Қай күннен бері', 'С какого дня', 'Since'),
        sentence: words('Түсіндірме', 'Пояснение', 'In words'),
      },
    },
  },
  enums: {
    WarningReason: {
      label: words('Ескерту себебі', 'Причина предупреждения', 'Reason of a warning'),
      values: {
        ACCREDITATION_ENDS: words('аккредиттеу мерзімі аяқталады', 'истекает аккредитация', 'accreditation ends'),
        ACCREDITATION_EXPIRED: words('аккредиттеу мерзімі өткен', 'аккредитация истекла', 'accreditation expired'),
        CONTACTS_UNCONFIRMED: words('байланыс деректері расталмаған', 'контакты не подтверждены', 'contacts not confirmed'),
        NO_EVENT: words('іс-шарасы жоқ', 'нет мероприятий', 'no event'),
        HEAD_VACANT: words('басшысы жоқ', 'нет руководителя', 'no head'),
      },
    },
    EarlyWarningGroup: {
      label: words('Ескертулерді топтау', 'Группировка предупреждений', 'Grouping of warnings'),
      values: { ASSOCIATION: words('Бірлестік', 'Объединение', 'Association') },
    },
    EarlyWarningOrderField: {
      label: words('Ескертулердің реті', 'Порядок предупреждений', 'Order of warnings'),
      values: { SINCE: words('қай күннен бері', 'с какого дня', 'since when') },
    },
  },
}); // prettier-ignore
