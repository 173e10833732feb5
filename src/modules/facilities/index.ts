export { FacilitiesModule } from './facilities.module.js';
export { FacilitiesService } from './facilities.service.js';
