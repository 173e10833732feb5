import { idField, list, value, values, type ListField, type Reading } from '../../../platform/reading/index.js';
import { accountLies, permissions } from '../../rights/index.js';

/** One that has lapsed opens nothing, and is cleared away later. */
const openSessions: ListField = {
  ...list('AccountSession', 'account_id', (t) => `${t('last_seen_at')} DESC, ${t('id')}`),
  where: (session, account) => `${session('account_id')} = ${account('id')} AND ${session('expires_at')} > now()`,
};

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
    sessions: openSessions,
  },
};

export const oidcIdentityReading: Reading = {
  type: 'OidcIdentity',
  table: 'oidc_identities',
  permission: permissions['identity.credentials'],
  fields: { id: idField, ...values({ issuer: 'issuer', subject: 'subject' }) },
};

export const accountSessionReading: Reading = {
  type: 'AccountSession',
  table: 'sessions',
  permission: permissions['identity.credentials'],
  fields: {
    id: idField,
    ...values({
      createdAt: 'created_at', lastSeenAt: 'last_seen_at', expiresAt: 'expires_at', address: 'address', userAgent: 'user_agent',
    }), // prettier-ignore
  },
};
