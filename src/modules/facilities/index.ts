export { FacilitiesModule } from './facilities.module.js';
export { FacilitiesService } from './facilities.service.js';
export { FacilityDirectionEntity, FacilityEntity } from './facility.entities.js';
export { Facility, FacilityDirection } from './facility.types.js';
