import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'awards.read': 'Read awards',
  'awards.write': 'Record and correct awards',
  'statistics.read': 'Count records without seeing them',
});
