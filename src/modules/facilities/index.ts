export { FacilitiesModule } from './facilities.module.js';
export { permissions as facilitiesPermissions } from './facilities.permissions.js';
export { FacilitiesService } from './facilities.service.js';
export { FacilityDirectionEntity, FacilityEntity } from './facility.entities.js';
export { findOpenOn, warnUnlessOpen } from './held-in.js';
export { Facility, FacilityDirection } from './facility.types.js';
