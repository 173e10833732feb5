import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'activities.read': { meaning: 'Read events, campaigns, aid, programmes and projects', deed: READS, roles: 'ALL' },
  'activities.write': {
    meaning: 'Record and correct events, campaigns, aid, programmes and projects',
    deed: WRITES,
    roles: ['secretary'],
  },
  'activities.recipients.read': {
    meaning: 'Read names and health of those who were helped',
    deed: READS,
    roles: ['secretary'],
  },
});
