import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'memberships.read': { meaning: 'Read memberships, posts and terms', deed: READS, roles: 'ALL' },
  'memberships.write': {
    meaning: 'Appoint members, end and correct memberships, create posts and terms',
    deed: WRITES,
    roles: ['secretary'],
  },
});
