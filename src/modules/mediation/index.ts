export { MediationModule } from './mediation.module.js';
export { PublishedCases } from './cases/published-cases.js';
export { TrainingsService } from './trainings/trainings.service.js';
