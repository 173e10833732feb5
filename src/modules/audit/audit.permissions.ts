import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'audit.read': 'Read who changed and who saw what',
  'audit.export': 'Take the history of a period away',
});
