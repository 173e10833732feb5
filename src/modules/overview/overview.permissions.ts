import { READS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'overview.read': {
    meaning: 'Read early warnings about associations',
    deed: READS,
    roles: ['secretary', 'approver', 'analyst', 'auditor'],
  },
});
