import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'reference.read': 'Read areas, ethnic groups and kinds',
  'reference.write': 'Maintain areas, ethnic groups and kinds',
});
