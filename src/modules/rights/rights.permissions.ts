import { ADMINISTERS, AUDITS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'identity.read': { meaning: 'See accounts, roles and grants', deed: AUDITS, roles: ['auditor'] },
  'identity.accounts': { meaning: 'Make, correct and disable accounts', deed: ADMINISTERS, roles: [] },
  'identity.grants': { meaning: 'Give and take grants, as far as one holds them', deed: ADMINISTERS, roles: [] },
  'identity.roles': { meaning: 'Define and correct roles', deed: ADMINISTERS, roles: [] },
  'identity.credentials': {
    meaning: 'Say how accounts sign in: one-time passwords, second factors, identity providers',
    deed: ADMINISTERS,
    roles: [],
  },
});
