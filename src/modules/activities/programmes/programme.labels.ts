import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { programme: words('Бағдарлама', 'Программа', 'Programme') },
  types: {
    Programme: {
      label: words('Бағдарлама', 'Программа', 'Programme'),
      fields: {
        parent: words('Қай бағдарламаның бөлігі', 'Частью какой программы является', 'Part of'),
        planned: words('Жоспарланғаны', 'Запланировано', 'Planned'),
        plannedInAll: words('Бөліктерімен бірге жоспарланғаны', 'Запланировано вместе с частями', 'Planned with all parts'),
        carriedOut: words('Орындалғаны', 'Выполнено', 'Carried out'),
        share: words('Орындалу үлесі', 'Доля выполнения', 'Share carried out'),
        lines: words('Бөліктері мен тармақтары', 'Части и пункты', 'Parts and lines'),
      },
    },
  },
  enums: {
    ProgrammeGroup: { label: words('Бағдарламаларды топтау', 'Группировка программ', 'Grouping of programmes'), values: {} },
    ProgrammeOrderField: { label: words('Бағдарламалардың реті', 'Порядок программ', 'Order of programmes'), values: {} },
  },
}); // prettier-ignore
