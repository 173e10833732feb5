import {
  bindCode, booleanFilter, idField, idFilter, inKazakhOrder, localizedText, textFilter, TODAY, values, type Reading, described,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../rights.permissions.js';

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
    retired: described(
      booleanFilter((t) => `(${t('retired_on')} <= ${TODAY})`),
      'Not given any more.',
    ),
  },
  orders: { NAME: { keys: [inKazakhOrder('name_kk')] } },
  defaultOrder: { field: 'NAME' },
};
