import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'facilities.read': { meaning: 'Read places of work', deed: READS, roles: 'ALL' },
  'facilities.write': { meaning: 'Record, correct and close places of work', deed: WRITES, roles: ['secretary'] },
});
