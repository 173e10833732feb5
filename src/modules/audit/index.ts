export { auditReport, reportWithin } from './audit-report.js';
export { AuditKey } from './audit-key.js';
export { permissions } from './audit.permissions.js';
export { AuditModule } from './audit.module.js';
export { exportLines, parseExport } from './exported.js';
export { recordBulk } from './register/index.js';
export { checkpointsIn } from './verify/index.js';
export { disclosedOf, disclosures, NOT_DISCLOSURE } from './disclosures.js';
