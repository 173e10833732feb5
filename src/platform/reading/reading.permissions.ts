import { COUNTS, definePermissions } from '../access/index.js';

/** Counts belong to no module: each that is counted asks the same right. */
export const readingPermissions = definePermissions({
  'statistics.read': {
    meaning: 'Count records without seeing them',
    deed: COUNTS,
    roles: ['secretary', 'award_officer', 'approver', 'analyst'],
  },
});
