export { AuditKey } from './audit-key.js';
export { permissions } from './audit.permissions.js';
export { AuditModule } from './audit.module.js';
export { exportLines, parseExport } from './exported.js';
export { checkpointsIn, sayFault, verifyTrail } from './verify/index.js';
