import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'sources.read': { meaning: 'Read sources', deed: READS, roles: 'ALL' },
  'sources.write': { meaning: 'Record sources', deed: WRITES, roles: ['secretary', 'award_officer'] },
});
