import type { SealedColumn } from '../../../platform/secrets/index.js';

/** The context under which the secret of an account is sealed. */
export const sealedFor = (accountId: string): string => `second-factor ${accountId}`;

/** So that a rotation of the data key seals the secrets of authenticator apps anew. */
export const secondFactorColumn: SealedColumn = {
  table: 'second_factors',
  id: 'account_id',
  sealed: 'secret',
  keyId: 'secret_key_id',
  context: sealedFor,
};
