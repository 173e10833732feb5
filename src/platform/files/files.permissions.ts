import { definePermissions, WRITES } from '../access/index.js';

export const permissions = definePermissions({
  'files.add': {
    meaning: 'Bring files, and hang them on records that one may write',
    deed: WRITES,
    roles: ['secretary', 'award_officer'],
  },
});
