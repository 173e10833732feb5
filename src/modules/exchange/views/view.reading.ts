import { nameOfActor } from '../../../platform/history/index.js';
import {
  booleanFilter, BoundValue, byFlag, byRecord, byRecordedTime, byValue, hidden, idField, idFilter, inKazakhOrder, one, textFilter, value, values,
  type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from '../../reference/index.js';
import { permissions } from '../exchange.permissions.js';

const read = permissions['views.read'];

/** One's own; and those shared everywhere, or where one's place and theirs have something in common. */
const forViewer: Reading['scope'] = (t, viewer, _isVisible, _isWithinReach, bind) => {
  const own = `${t('owner')} = ${bind(new BoundValue((_, { id }) => id), 'text')}`;
  const ids = (kind: 'areas' | 'organizations'): string =>
    bind(new BoundValue((_, asker) => asker.reach(read)[kind]), 'uuid[]');
  const here = viewer.reach(read).everywhere
    ? 'true'
    : `(${t('area_id')} IS NULL OR EXISTS (SELECT FROM area_tree w WHERE w.above_id = ${t('area_id')} AND (w.below_id = ANY (${ids('areas')})
        OR EXISTS (SELECT FROM organizations o WHERE o.area_id = w.below_id AND o.id = ANY (${ids('organizations')})))))`;
  return `${t('deleted_at')} IS NULL AND (${own} OR (${t('shared')} AND ${here}))`;
};

export const viewReading: Reading = {
  type: 'View',
  table: 'views',
  permission: read,
  scope: forViewer,
  fields: {
    id: idField,
    area: one('Area', 'area_id'),
    ownerName: value((t) => nameOfActor((column) => t(column === 'actor' ? 'owner' : column))),
    hiddenFields: hidden,
    ...values({
      name: 'name', owner: 'owner', list: 'list', search: 'search', filter: 'filter', asOf: 'as_of', orderBy: 'order_by', columns: 'columns',
      groupBy: 'group_by', shared: 'shared', exportPath: 'export_path', createdAt: 'created_at', version: 'version',
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
  countedBy: read,
  orders: { NAME: { keys: [inKazakhOrder('name')] }, CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'NAME' },
};
