import {
  anyOfFilter, BoundValue, byAnyOf, byValue, idField, idFilter, inOrders, momentFilter, textFilter, value, values, type Reading,
} from '../reading/index.js'; // prettier-ignore
import { JobState } from './job-state.js';
import { permissions } from './jobs.permissions.js';

export const jobReading: Reading = {
  type: 'Job',
  table: 'jobs',
  permission: permissions['jobs.read'],
  /** One's own alone, whatever else one may do. */
  scope: (t, _viewer, _isVisible, _isWithinReach, bind) =>
    `${t('account')} = ${bind(new BoundValue((_, { id }) => id), 'text')}`,
  fields: {
    id: idField,
    ...values({
      kind: 'kind', state: 'state', done: 'done', total: 'total', problem: 'problem', problemText: 'problem_text', fileName: 'file_name',
      requestedAt: 'requested_at', startedAt: 'started_at', finishedAt: 'finished_at',
    }), // prettier-ignore
    path: value((t) => `CASE WHEN ${t('sha256')} IS NOT NULL THEN '/jobs/' || ${t('id')} || '/file' END`),
  },
  filters: {
    id: idFilter('id'),
    kind: textFilter('kind'),
    requested: inOrders(momentFilter('requested_at'), 'REQUESTED'),
    state: anyOfFilter(JobState, 'state'),
  },
  groups: { KIND: byValue('String', 'kind', 'kind'), STATE: byAnyOf(JobState, 'state', 'state') },
  countedBy: permissions['jobs.read'],
  orders: { REQUESTED: { keys: [{ sql: (t) => t('requested_at'), type: 'timestamptz' }] } },
  defaultOrder: { field: 'REQUESTED', descending: true },
};
