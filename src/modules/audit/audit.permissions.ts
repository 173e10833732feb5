import { AUDITS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'audit.read': { meaning: 'Read who changed and who saw what', deed: AUDITS, roles: ['auditor'] },
  'audit.export': { meaning: 'Take the history of a period away', deed: AUDITS, roles: ['auditor'] },
});
