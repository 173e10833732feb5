export { AwardsModule } from './awards.module.js';
export { AwardRulesService } from './rules/award-rules.service.js';
export { AwardsService } from './awards.service.js';
export type { CertificateContent } from './certificates/certificate.content.js';
export { CertificateEntity } from './certificates/certificate.entities.js';
export { PaperJudges, type PaperJudge, type PlannedWords, type UnsignedPaper } from './certificates/paper-judges.js';
export { Certificate } from './certificates/certificate.types.js';
export { AwardDecisionEntity } from './decisions/award-decision.entity.js';
export { AwardDecision } from './decisions/award-decision.types.js';
