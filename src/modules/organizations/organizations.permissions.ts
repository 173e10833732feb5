import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'organizations.read': 'Read bodies, associations and institutions',
  'organizations.write': 'Record, correct and transform organizations',
});
