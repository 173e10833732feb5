import { nameOfActor } from '../../../platform/history/index.js';
import {
  booleanFilter, BoundValue, byFlag, byRecord, byRecordedTime, byValue, hidden, idField, idFilter, inKazakhOrder, one, textFilter, value, values,
  type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from '../../reference/index.js';
import { permissions } from '../exchange.permissions.js';

const permission = permissions['views.read'];

/** One's own; and those shared everywhere, or where one's place and theirs have something in common. */
const lies: Reading['within'] = (t, reach) =>
  `(${reach.own(t('owner'))} OR (${t('shared')} AND (${t('area_id')} IS NULL OR EXISTS (
    SELECT FROM area_tree w LEFT JOIN organizations o ON o.area_id = w.below_id
     WHERE w.above_id = ${t('area_id')} AND ${reach.place('w.below_id', 'o.id')}))))`;

/** A right to read everywhere does not open what others keep for themselves. */
const isShown: Reading['scope'] = (t, _viewer, _isVisible, _isWithinReach, bind) =>
  `(${t('shared')} OR ${t('owner')} = ${bind(new BoundValue((_, { id }) => id), 'text')})`;

export const viewReading: Reading = {
  type: 'View',
  table: 'views',
  permission,
  within: lies,
  scope: isShown,
  counts: (t) => `${t('deleted_at')} IS NULL`,
  fields: {
    id: idField,
    area: one('Area', 'area_id'),
    ownerName: value((t) => nameOfActor((column) => t(column === 'actor' ? 'owner' : column))),
    hiddenFields: hidden,
    ...values({
      name: 'name', owner: 'owner', list: 'list', search: 'search', filter: 'filter', asOf: 'as_of', orderBy: 'order_by', columns: 'columns',
      groupBy: 'group_by', counting: 'counting', shared: 'shared', exportPath: 'export_path', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    name: textFilter('name'),
    list: textFilter('list'),
    owner: textFilter('owner'),
    shared: booleanFilter('shared'),
    area: areaFilter(),
  },
  groups: {
    LIST: byValue('String', 'list', 'list'),
    OWNER: byValue('String', 'owner', 'owner'),
    SHARED: byFlag('shared', 'shared'),
    AREA: byRecord('Area', 'area_id', 'area'),
  },
  countedBy: permission,
  orders: { NAME: { keys: [inKazakhOrder('name')] }, CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'NAME' },
};
