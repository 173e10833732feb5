import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'organizations.read': { meaning: 'Read bodies, associations and institutions', deed: READS, roles: 'ALL' },
  'organizations.write': { meaning: 'Record, correct and transform organizations', deed: WRITES, roles: ['secretary'] },
});
