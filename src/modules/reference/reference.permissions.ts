import { ADMINISTERS, READS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'reference.read': { meaning: 'Read areas, ethnic groups and kinds', deed: READS, roles: 'ALL' },
  'reference.write': { meaning: 'Maintain areas, ethnic groups and kinds', deed: ADMINISTERS, roles: [] },
});
