import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { contests: words('Байқаулар', 'Конкурсы', 'Contests') },
  types: {
    Contest: {
      label: words('Байқау', 'Конкурс', 'Contest'),
      fields: {
        date: words('Жылы не күні', 'Год или дата', 'Year or day'),
        level: words('Деңгейі', 'Уровень', 'Level'),
        ceremony: words('Марапаттау рәсімі', 'Церемония награждения', 'Ceremony'),
        result: words('Қорытындысы', 'Итог', 'Result'),
      },
    },
  },
  enums: {
    ContestGroup: { label: words('Байқауларды топтау', 'Группировка конкурсов', 'Grouping of contests'), values: {} },
    ContestOrderField: { label: words('Байқаулардың реті', 'Порядок конкурсов', 'Order of contests'), values: {} },
  },
});
