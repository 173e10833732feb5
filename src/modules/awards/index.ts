export { AwardsModule } from './awards.module.js';
export { AwardsService } from './awards.service.js';
