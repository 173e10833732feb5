import {
  booleanFilter, byDay, byFlag, byListed, byRecord, codeFilter, described, hidden, idField, idFilter, one, TODAY, values, type Expression, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter } from '../../reference/index.js';
import { placeLies } from '../place.js';
import { permissions } from '../rights.permissions.js';

/** Neither revoked nor ended, and begun; a substitution only while the substituted grant is. */
const inForce = (t: Table): string => {
  const holds = (c: Table): string =>
    `${c('revoked_at')} IS NULL AND ${TODAY} BETWEEN ${c('valid_from')} AND coalesce(${c('valid_until')}, 'infinity')`;
  const substituted = `SELECT FROM grants s WHERE s.id = ${t('substitute_for_id')} AND ${holds((column) => `s.${column}`)}`;
  return `(${holds(t)} AND (${t('substitute_for_id')} IS NULL OR EXISTS (${substituted})))`;
};

const isSubstitution: Expression = (t) => `(${t('substitute_for_id')} IS NOT NULL)`;

export const grantReading: Reading = {
  type: 'Grant',
  table: 'grants',
  permission: permissions['identity.read'],
  within: placeLies,
  holds: { where: (t) => `${t('revoked_at')} IS NULL` },
  fields: {
    id: idField,
    account: one('Account', 'account_id', { required: true }),
    role: one('Role', 'role_id', { required: true }),
    area: one('Area', 'area_id'),
    organization: one('Organization', 'organization_id'),
    substituteFor: one('Grant', 'substitute_for_id'),
    hiddenFields: hidden,
    ...values({
      validFrom: 'valid_from', validUntil: 'valid_until', givenBy: 'given_by', reason: 'reason', createdAt: 'created_at',
      revokedAt: 'revoked_at', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    account: idFilter('account_id'),
    role: codeFilter('role_id', 'roles'),
    area: areaFilter(),
    organization: idFilter('organization_id'),
    inForce: described(booleanFilter(inForce), 'Neither revoked nor ended, and begun.'),
    substitution: described(booleanFilter(isSubstitution), 'By substitution.'),
  },
  groups: {
    ROLE: byListed('Role', 'roles', 'role_id', 'role'),
    AREA: byRecord('Area', 'area_id', 'area'),
    ORGANIZATION: byRecord('Organization', 'organization_id', 'organization'),
    IN_FORCE: byFlag(inForce, 'inForce'),
    SUBSTITUTION: byFlag(isSubstitution, 'substitution'),
  },
  countedBy: permissions['identity.read'],
  orders: { VALID_FROM: byDay('valid_from'), VALID_UNTIL: byDay('valid_until') },
  defaultOrder: { field: 'VALID_FROM', descending: true },
};
