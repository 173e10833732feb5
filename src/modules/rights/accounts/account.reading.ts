import {
  bindCode, booleanFilter, byFlag, hidden, idField, idFilter, inKazakhOrder, many, one, textFilter, values,
  type Condition, type BoundValue, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { placeLies } from '../place.js';
import { permissions } from '../rights.permissions.js';

/** An account lies where it holds grants; one without any is anybody's who keeps accounts. */
export const accountLies: Reading['within'] = (t, reach) => {
  const grants = (where: string): string => `EXISTS (SELECT FROM grants g WHERE g.account_id = ${t('id')}${where})`;
  return `(NOT ${grants('')} OR ${grants(` AND ${placeLies((column) => `g.${column}`, reach)}`)})`;
};

/** Names to sign in with are in small letters, and taken in any. */
const bindSignInName = (given: unknown): string => bindCode(given).toLowerCase();

export const accountReading: Reading = {
  type: 'Account',
  table: 'accounts',
  permission: permissions['identity.read'],
  within: accountLies,
  isPublic: 'ALL',
  fields: {
    id: idField,
    person: one('Person', 'person_id'),
    hiddenFields: hidden,
    grants: many('Grant', 'account_id'),
    ...values({
      signInName: 'sign_in_name', displayName: 'display_name', language: 'language', disabled: 'disabled',
      demonstration: 'demonstration', createdAt: 'created_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    signInName: textFilter('sign_in_name', bindSignInName),
    displayName: textFilter('display_name'),
    person: idFilter('person_id'),
    disabled: booleanFilter('disabled'),
    demonstration: booleanFilter('demonstration'),
  },
  groups: { DISABLED: byFlag('disabled', 'disabled'), DEMONSTRATION: byFlag('demonstration', 'demonstration') },
  countedBy: permissions['identity.read'],
  orders: {
    DISPLAY_NAME: { keys: [inKazakhOrder('display_name')] },
    SIGN_IN_NAME: { keys: [{ sql: (t) => t('sign_in_name'), type: 'text' }] },
  },
  defaultOrder: { field: 'DISPLAY_NAME' },
};

export const bySignInName: Condition = (t, name, bind) =>
  `${t('sign_in_name')} = ${bind(name as BoundValue, 'text', bindSignInName)}`;
