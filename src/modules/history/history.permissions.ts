import { definePermissions } from '../../platform/access/index.js';

export const may = definePermissions({
  'history.read': 'Read the history of records one may read',
  'audit.read': 'Read the history of all records within reach',
  'audit.export': 'Export the history',
});
