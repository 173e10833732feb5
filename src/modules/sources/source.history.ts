import { words } from '../../kernel/words.js';
import { attachedFiles } from '../../platform/files/index.js';
import {
  asDate,
  asList,
  asParts,
  asRecord,
  asWritten,
  defineHistory,
  field,
  storedAs,
} from '../../platform/history/index.js';

/** On which sources a record rests; every module that cites tells it so. */
export const cited = storedAs(field(asList(asParts({ sourceId: asRecord('Source'), quote: asWritten })), 'citations'), {
  key: 'id',
  rows: `SELECT jsonb_build_object('id', c.id, 'sourceId', c.source_id, 'quote', c.quote) FROM citations c WHERE c.subject_id = r.id`,
});

defineHistory({
  types: {
    Source: {
      table: 'sources',
      name: (t) => t('title'),
      fields: {
        kindId: field(asRecord('ClassifierItem')),
        title: field(asWritten),
        publisher: field(asWritten),
        author: field(asWritten),
        address: field(asWritten),
        published: field(asDate, 'publishedOn'),
        archived: field(asDate, 'archivedOn'),
        language: field(asWritten),
        quote: field(asWritten),
        checksum: field(asWritten),
        areaId: field(asRecord('Area')),
        note: field(asWritten),
        files: attachedFiles,
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
