import {
  bindCode, booleanFilter, byFlag, idField, idFilter, inKazakhOrder, localizedText, textFilter, TODAY, values, type Expression, type Reading, described,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../rights.permissions.js';

const isRetired: Expression = (t) => `(${t('retired_on')} <= ${TODAY})`;

export const roleReading: Reading = {
  type: 'Role',
  table: 'roles',
  permission: permissions['identity.read'],
  fields: {
    id: idField,
    name: localizedText(),
    ...values({
      code: 'code', note: 'note', permissions: 'permissions', secondFactorRequired: 'second_factor_required',
      publicOnly: 'public_only', retiredOn: 'retired_on', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    code: textFilter('code', bindCode),
    retired: described(booleanFilter(isRetired), 'Not given any more.'),
  },
  groups: { RETIRED: byFlag(isRetired, 'retired') },
  countedBy: permissions['identity.read'],
  orders: { NAME: { keys: [inKazakhOrder('name_kk')] } },
  defaultOrder: { field: 'NAME' },
};
