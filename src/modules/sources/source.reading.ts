import {
  byDay, codeFilter, idField, idFilter, inKazakhOrder, list, one, partialDate, periodFilter, textFilter, values,
  type ListField, type Reading,
} from '../../platform/reading/index.js'; // prettier-ignore
import { may } from './sources.permissions.js';

export const sourceReading: Reading = {
  type: 'Source',
  table: 'sources',
  permission: may['sources.read'],
  fields: {
    id: idField,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    publishedOn: partialDate('published'),
    archivedOn: partialDate('archived'),
    ...values({
      title: 'title', publisher: 'publisher', author: 'author', address: 'address', language: 'language', quote: 'quote',
      checksum: 'checksum', note: 'note', version: 'version',
    }), // prettier-ignore
    citations: { kind: 'many', type: 'Citation', where: (child, parent) => `${child('source_id')} = ${parent('id')}` },
  },
  filters: {
    id: idFilter('id'),
    kind: codeFilter('kind_id', 'classifier_items'),
    title: textFilter('title'),
    publisher: textFilter('publisher'),
    published: periodFilter('published'),
  },
  orders: { TITLE: { keys: [inKazakhOrder('title')] }, PUBLISHED: byDay('published_earliest') },
  usualOrder: { field: 'TITLE' },
};

export const citationReading: Reading = {
  type: 'Citation',
  table: 'citations',
  permission: may['sources.read'],
  fields: {
    id: idField,
    source: one('Source', 'source_id', { required: true }),
    subject: { kind: 'node', type: (t) => t('subject_type'), id: (t) => t('subject_id') },
    ...values({ quote: 'quote' }),
  },
};

/** On which sources a record rests; every module that cites adds this field to its type. */
export const citations: ListField = list('Citation', 'subject_id', 'id');
