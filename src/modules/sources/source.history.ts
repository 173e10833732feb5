import {
  asDate,
  asList,
  asParts,
  asRecord,
  asWritten,
  defineHistory,
  field,
  storedAs,
  words,
} from '../../platform/history/index.js';

/** On which sources a record rests; every module that cites tells it so. */
export const cited = storedAs(
  field(
    words('Дереккөзі', 'Источник', 'Source'),
    asList(asParts({ sourceId: asRecord('Source'), quote: asWritten })),
    'citations',
  ),
  {
    key: 'id',
    rows: `SELECT jsonb_build_object('id', c.id, 'sourceId', c.source_id, 'quote', c.quote) FROM citations c WHERE c.subject_id = r.id`,
  },
);

defineHistory({
  types: {
    Source: {
      label: words('Дереккөз', 'Источник', 'Source'),
      table: 'sources',
      name: (t) => t('title'),
      fields: {
        kindId: field(words('Түрі', 'Вид', 'Kind'), asRecord('ClassifierItem')),
        title: field(words('Атауы', 'Название', 'Title'), asWritten),
        publisher: field(words('Жариялаушы', 'Издатель', 'Publisher'), asWritten),
        author: field(words('Авторы', 'Автор', 'Author'), asWritten),
        address: field(words('Мекенжайы', 'Адрес', 'Address'), asWritten),
        published: field(words('Жарияланған күні', 'Дата публикации', 'Published on'), asDate, 'publishedOn'),
        archived: field(words('Көшірме алынған күні', 'Дата копии', 'Copied on'), asDate, 'archivedOn'),
        language: field(words('Тілі', 'Язык', 'Language'), asWritten),
        quote: field(words('Үзінді', 'Цитата', 'Quote'), asWritten),
        checksum: field(words('Бақылау сомасы', 'Контрольная сумма', 'Checksum'), asWritten),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
      },
    },
  },
  events: {
    'source.recorded': words(
      'Дереккөзді енгізу: {record}',
      'Внесение источника: {record}',
      'Source recorded: {record}',
    ),
    'source.corrected': words(
      'Дереккөзді түзету: {record}',
      'Исправление источника: {record}',
      'Source corrected: {record}',
    ),
  },
});
