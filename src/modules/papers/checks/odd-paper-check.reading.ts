import {
  anyOfFilter,
  byAnyOf,
  byKnownDay,
  dayFilter,
  few,
  hidden,
  idField,
  idFilter,
  inOrders,
  one,
  values,
  type Reading,
} from '../../../platform/reading/index.js';
import { permissions } from '../papers.permissions.js';
import { CheckOddities } from './odd-paper-check.types.js';

const permission = permissions['papers.checks.read'];

export const oddPaperCheckReading: Reading = {
  type: 'OddPaperCheck',
  table: 'odd_paper_checks',
  permission,
  // Where the award lies; numbers that no paper has lie nowhere.
  within: (t, reach) =>
    `EXISTS (SELECT FROM certificates c JOIN awards a ON a.id = c.award_id
       WHERE c.id = ${t('certificate_id')} AND ${reach.place('a.area_id', 'a.granting_body_id')})`,
  fields: {
    id: idField,
    certificate: one('Certificate', 'certificate_id'),
    hiddenFields: hidden,
    ...values({ day: 'day', oddity: 'oddity', times: 'times', usual: 'usual' }),
  },
  filters: {
    id: few(idFilter('id')),
    certificate: few(idFilter('certificate_id')),
    day: inOrders(dayFilter('day'), 'DAY'),
    // Each is worked out by itself.
    oddity: few(anyOfFilter(CheckOddities, 'oddity')),
  },
  groups: { ODDITY: byAnyOf(CheckOddities, 'oddity', 'oddity'), ...byKnownDay('DAY', 'day', 'day') },
  countedBy: permission,
  orders: {
    DAY: { keys: [{ sql: (t) => t('day'), type: 'date' }] },
    TIMES: { keys: [{ sql: (t) => t('times'), type: 'integer' }] },
  },
  defaultOrder: { field: 'DAY', descending: true },
};
