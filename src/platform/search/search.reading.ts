import { nameHits, value, type Field, type BoundValue, type Reading } from '../reading/index.js';

/** A name that was found, and whose it is: only names of records that the viewer may read. */
export const searchHitReading: Reading = {
  type: 'SearchHit',
  table: 'search_names',
  permission: 'search.read',
  scope: (t, _viewer, isVisible) => isVisible(t('subject_type'), t('subject_id')),
  fields: {
    node: { kind: 'node', type: (t) => t('subject_type'), id: (t) => t('subject_id') },
    form: value('match_form'),
    kind: value('match_kind'),
    similarity: value('match_similarity'),
  },
};

/** Names over all types; a record that matches by several of its names appears once, by the best. */
export const searchField: Field = {
  kind: 'list',
  type: 'SearchHit',
  order: (t) => `${t('match_rank')}, ${t('match_similarity')} DESC, ${t('match_form')} COLLATE "kk-x-icu"`,
  source: (args, bind, _parent, visible) => {
    const own = visible((column) => `s.${column}`);
    return nameHits(
      args.text as BoundValue,
      bind,
      (columns, condition) =>
        `SELECT s.subject_id AS id, s.subject_type, s.subject_id, ${columns} FROM search_names s WHERE ${[condition, ...own].join(' AND ')}`,
    );
  },
  besides: ['text'],
  limit: { arg: 'first', default: 20 },
};
