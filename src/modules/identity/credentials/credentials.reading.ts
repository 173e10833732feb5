import { idField, list, value, values, type Reading } from '../../../platform/reading/index.js';
import { accountLies, permissions } from '../../rights/index.js';

export const credentialsReading: Reading = {
  type: 'Credentials',
  table: 'accounts',
  permission: permissions['identity.credentials'],
  within: accountLies,
  fields: {
    id: idField,
    hasPassword: value((t) => `${t('password_hash')} IS NOT NULL`),
    hasSecondFactor: value(
      (t) => `EXISTS (SELECT 1 FROM second_factors f WHERE f.account_id = ${t('id')} AND f.confirmed_at IS NOT NULL)`,
    ),
    ...values({ mustChangePassword: 'must_change_password', secondFactorRequired: 'second_factor_required' }),
    identities: list('OidcIdentity', 'account_id', (t) => `${t('issuer')}, ${t('subject')}`),
  },
};

export const oidcIdentityReading: Reading = {
  type: 'OidcIdentity',
  table: 'oidc_identities',
  permission: permissions['identity.credentials'],
  fields: { id: idField, ...values({ issuer: 'issuer', subject: 'subject' }) },
};
