import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'identity.read': 'See accounts, roles and grants',
  'identity.accounts': 'Make, correct and disable accounts',
  'identity.grants': 'Give and take grants, as far as one holds them',
  'identity.roles': 'Define and correct roles',
  'identity.credentials': 'Say how accounts sign in: one-time passwords, second factors, identity providers',
});
