import { definePermissions, READS } from '../access/index.js';

export const permissions = definePermissions({
  'jobs.read': { meaning: 'See and cancel the jobs one has started oneself', deed: READS, roles: 'ALL' },
});
