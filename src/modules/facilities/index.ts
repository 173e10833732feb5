export { FacilitiesModule } from './facilities.module.js';
export { FacilitiesService } from './facilities.service.js';
export { FacilityEntity } from './facility.entities.js';
export { Facility } from './facility.types.js';
