import { latestFirst, nameOfActor } from '../../platform/history/index.js';
import {
  BoundValue,
  byKnownDay,
  byValue,
  dayOf,
  momentFilter,
  textFilter,
  value,
  values,
  type Expression,
  type Reading,
} from '../../platform/reading/index.js';
import { permissions } from './exchange.permissions.js';

/** One row for each entry of the history that tells of a list taken away. */
const EXPORTS = `(SELECT c.entity_id AS id, s.occurred_at, s.recorded_at, s.stream::integer AS stream, s.sequence::float8 AS sequence, s.actor, s.reason,
  jsonb_object_agg(c.field, c.after) AS recorded
  FROM changes c JOIN change_sets s ON s.id = c.change_set_id WHERE c.entity = 'ListExport' GROUP BY c.entity_id, s.id)`;

const list: Expression = (t) => `${t('recorded')} ->> 'list'`;
const listed = (field: string, item: string): string =>
  `(SELECT coalesce(jsonb_agg(${item} ORDER BY n), '[]') FROM jsonb_array_elements(${field}) WITH ORDINALITY e(each, n))`;

export const listExportReading: Reading = {
  type: 'ListExport',
  table: EXPORTS,
  permission: permissions['exports.read'],
  /** One's own; all of them for whoever audits everywhere. */
  scope: (t, viewer, _isVisible, _isWithinReach, bind) =>
    viewer.reach(permissions['audit.read']).everywhere
      ? undefined
      : `${t('actor')} = ${bind(new BoundValue((_, { id }) => id), 'text')}`,
  fields: {
    ...values({ id: 'id', actor: 'actor', purpose: 'reason' }),
    at: value('occurred_at'),
    actorName: value(nameOfActor),
    ...Object.fromEntries(
      ['list', 'type', 'format', 'language'].map((field) => [field, value((t) => `${t('recorded')} ->> '${field}'`)]),
    ),
    question: value((t) => `${t('recorded')} -> 'question'`),
    records: value((t) => `(${t('recorded')} ->> 'records')::integer`),
    columns: value((t) => listed(`${t('recorded')} -> 'columns'`, `each ->> 'path'`)),
    leftOut: value((t) => listed(`${t('recorded')} -> 'leftOut'`, 'each')),
    disclosed: value((t) =>
      listed(`${t('recorded')} -> 'disclosed'`, `(each ->> 'type') || '.' || (each ->> 'field')`),
    ),
  },
  filters: { list: textFilter(list), actor: textFilter('actor'), at: momentFilter('occurred_at') },
  groups: {
    LIST: byValue('String', (t) => `(${list(t)})`, 'list'),
    ACTOR: byValue('String', 'actor', 'actor'),
    ...byKnownDay('AT', (t) => dayOf(t('occurred_at')), 'at'),
  },
  countedBy: permissions['exports.read'],
  ...latestFirst,
};
