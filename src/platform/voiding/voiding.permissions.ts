import { definePermissions, WRITES } from '../access/index.js';

export const permissions = definePermissions({
  'records.void': {
    meaning: 'Take back records entered by mistake, and restore them',
    deed: WRITES,
    roles: ['secretary', 'award_officer'],
  },
});
