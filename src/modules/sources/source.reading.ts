import {
  byDay, byListed, byPeriod, byValue, codeFilter, few, hidden, idField, idFilter, inKazakhOrder, list, one, partialDate, periodFilter, textFilter, value, values,
  type ListField, type Reading,
} from '../../platform/reading/index.js'; // prettier-ignore
import { permissions } from './sources.permissions.js';

export const sourceReading: Reading = {
  type: 'Source',
  table: 'sources',
  permission: permissions['sources.read'],
  within: (t, reach) => reach.place(t('area_id')),
  isPublic: 'ALL',
  similar: (other, recorded) =>
    `(${other('address')} = ${recorded('address')}
      OR (${other('kind_id')} = ${recorded('kind_id')} AND lower(${other('title')}) = lower(${recorded('title')})))`,
  voidable: { permission: permissions['sources.write'] },
  fields: {
    id: idField,
    area: one('Area', 'area_id'),
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    publishedOn: partialDate('published'),
    archivedOn: partialDate('archived'),
    ...values({
      title: 'title', publisher: 'publisher', author: 'author', address: 'address', language: 'language', quote: 'quote',
      checksum: 'checksum', version: 'version',
    }), // prettier-ignore
    note: value('note', permissions['sources.read']),
    hiddenFields: hidden,
    citations: { kind: 'many', type: 'Citation', where: (child, parent) => `${child('source_id')} = ${parent('id')}` },
  },
  filters: {
    id: few(idFilter('id')),
    kind: codeFilter('kind_id', 'classifier_items'),
    title: textFilter('title'),
    publisher: textFilter('publisher'),
    published: periodFilter('published'),
  },
  groups: {
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    PUBLISHER: byValue('String', 'publisher', 'publisher'),
    ...byPeriod('PUBLISHED', 'published', 'published'),
  },
  orders: { TITLE: { keys: [inKazakhOrder('title')] }, PUBLISHED: byDay('published_earliest') },
  defaultOrder: { field: 'TITLE' },
};

export const citationReading: Reading = {
  type: 'Citation',
  table: 'citations',
  permission: permissions['sources.read'],
  // From either side: where a record does not tell on what it rests, its sources do not tell it either.
  scope: (t, _viewer, isVisible) => isVisible(t('subject_type'), t('subject_id'), 'citations'),
  fields: {
    id: idField,
    source: one('Source', 'source_id', { required: true }),
    subject: { kind: 'node', type: (t) => t('subject_type'), id: (t) => t('subject_id') },
    ...values({ quote: 'quote' }),
  },
};

/** On which sources a record rests; every module that cites adds this field to its type. */
export const citations: ListField = {
  ...list('Citation', 'subject_id', 'position'),
  inputs: ['sources', 'correctCitations', 'withdrawCitations'],
};
