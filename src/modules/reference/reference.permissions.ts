import { definePermissions } from '../../platform/access/index.js';

export const may = definePermissions({
  'reference.read': 'Read areas, ethnic groups and kinds',
  'reference.write': 'Maintain areas, ethnic groups and kinds',
});
