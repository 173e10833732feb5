import { definePermissions } from '../access/index.js';

export const permissions = definePermissions({
  'records.void': 'Take back records entered by mistake, and restore them',
});
