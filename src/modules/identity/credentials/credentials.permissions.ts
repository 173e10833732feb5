import { definePermissions } from '../../../platform/access/index.js';

/** Whoever holds it can come in as any account: it belongs to administrators only. */
export const may = definePermissions({
  'identity.credentials': 'Say how accounts sign in: one-time passwords, second factors, identity providers',
});
