export { AreaEntity } from './area.entities.js';
export { areaFilter } from './area.filter.js';
export { Area } from './area.types.js';
export { contradictions, correctedDates, dateProblems, orderProblems } from './date-problems.js';
export { isOutsideTerm, type Dates, type Known } from './date.rules.js';
export { homeArea } from './home-area.js';
export { formerNames, formerNamesIn } from './former-names.js';
export { formsOf } from './official-name.rules.js';
export {
  beginNames,
  correctName,
  moveBeginning,
  namesOf,
  namesOn,
  rename,
  type LineOfNames,
} from './official-names.js';
export { AreasService } from './areas.service.js';
export { ClassifierItemEntity } from './classifier-item.entity.js';
export { AwardTypeEntity, EthnicGroupEntity, OrganizationKindEntity } from './code-lists.entities.js';
export { AwardType, ClassifierItem, EthnicGroup, OrganizationKind, OrganizationType } from './code-lists.types.js';
export { ReferenceLoader } from './reference.loader.js';
export { ReferenceModule } from './reference.module.js';
export { nameEnd, nameEnded, regionOf } from './reference.reading.js';
export { byDistrict, byRegion, byRegionOfArea } from './regions-of-day.js';
