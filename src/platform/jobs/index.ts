export { Job } from './job.types.js';
export { JobKinds, type JobAtWork } from './job-kinds.js';
export { JobsModule } from './jobs.module.js';
export { JobsService } from './jobs.service.js';
