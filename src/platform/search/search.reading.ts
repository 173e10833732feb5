import { nameHits, value, type Field, type Late, type Reading } from '../reading/index.js';

/** A name that was found, and whose it is: only names of records that the asker may read. */
export const searchHitReading: Reading = {
  type: 'SearchHit',
  table: 'search_names',
  permission: 'search.read',
  scope: (t, _asker, seen) => seen(t('subject_type'), t('subject_id')),
  fields: {
    node: { kind: 'node', type: (t) => t('subject_type'), id: (t) => t('subject_id') },
    form: value('match_form'),
    kind: value('match_kind'),
    likeness: value('match_likeness'),
  },
};

/** Names over all types; a record that matches by several of its names appears once, by the likest. */
export const searchField: Field = {
  kind: 'list',
  type: 'SearchHit',
  order: (t) => `${t('match_likeness')} DESC, ${t('match_form')} COLLATE "kk-x-icu"`,
  source: (args, bind, _parent, visible) => {
    const own = visible((column) => `s.${column}`);
    return nameHits(
      args.text as Late,
      bind,
      (columns, condition) =>
        `SELECT s.subject_id AS id, s.subject_type, s.subject_id, ${columns} FROM search_names s WHERE ${[condition, ...own].join(' AND ')}`,
    );
  },
  besides: ['text'],
  limit: { arg: 'first', usual: 20 },
};
