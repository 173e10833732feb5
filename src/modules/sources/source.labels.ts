import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    source: words('Дереккөзі', 'Источник', 'Source'),
    citations: words('Дереккөздері', 'Источники', 'Sources'),
    quote: words('Үзінді', 'Цитата', 'Quote'),
    decision: words('Шешім', 'Решение', 'Decision'),
  },
  types: {
    Source: {
      label: words('Дереккөз', 'Источник', 'Source'),
      fields: {
        publisher: words('Жариялаушы', 'Издатель', 'Publisher'),
        author: words('Авторы', 'Автор', 'Author'),
        publishedOn: words('Жарияланған күні', 'Дата публикации', 'Published on'),
        archivedOn: words('Көшірме алынған күні', 'Дата копии', 'Copied on'),
        checksum: words('Бақылау сомасы', 'Контрольная сумма', 'Checksum'),
        citations: words('Сілтеме жасаған жазбалар', 'Записи со ссылкой', 'Cited by'),
      },
    },
    Citation: {
      label: words('Сілтеме', 'Ссылка на источник', 'Citation'),
      fields: { subject: words('Дәлелденетін жазба', 'Подтверждаемая запись', 'Record that rests on it') },
    },
  },
  enums: {
    SourceOrderField: {
      label: words('Дереккөздердің реті', 'Порядок источников', 'Order of sources'),
      values: { PUBLISHED: words('жарияланған күні', 'дата публикации', 'day of publication') },
    },
  },
});
