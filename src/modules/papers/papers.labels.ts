import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: { printPath: words('Басып шығару мекенжайы', 'Адрес для печати', 'Address of the print') },
  types: {
    PaperTemplate: {
      label: words('Қағаз үлгісі', 'Макет бланка', 'Design of a paper'),
      fields: {
        name: words('Атауы', 'Имя', 'Name'),
        type: words('Марапат', 'Награда', 'Award'),
        edition: words('Басылымы', 'Издание', 'Edition'),
        body: words('Мазмұны', 'Содержание', 'Body'),
        sha256: words('SHA-256 бақылау сомасы', 'Контрольная сумма SHA-256', 'SHA-256 checksum'),
        savedAt: words('Сақталған уақыты', 'Время сохранения', 'Saved at'),
        previewPath: words('Қарау мекенжайы', 'Адрес просмотра', 'Address of the preview'),
      },
    },
  },
  enums: {
    PaperTemplateOrderField: {
      label: words('Үлгілердің реті', 'Порядок макетов', 'Order of designs'),
      values: {},
    },
    PaperTemplateGroup: {
      label: words('Үлгілерді топтау белгісі', 'Признак группировки макетов', 'What designs are counted by'),
      values: { TYPE: words('марапат', 'награда', 'award') },
    },
  },
});
