import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { SourcesModule } from '../sources/index.js';
import { FacilitiesResolver, OrganizationFacilitiesResolver } from './facilities.resolver.js';
import { FacilitiesService } from './facilities.service.js';
import { FacilityDirectionEntity, FacilityEntity, FacilityResidentEntity } from './facility.entities.js';
import { FacilityParts } from './facility.parts.js';
import {
  facilityDirectionReading, facilityReading, facilityResidentReading, organizationFields,
} from './facility.reading.js'; // prettier-ignore
import './facility.history.js';
import './facility.labels.js';

@Module({
  imports: [TypeOrmModule.forFeature([FacilityEntity, FacilityDirectionEntity, FacilityResidentEntity]), SourcesModule],
  providers: [FacilitiesService, FacilityParts, FacilitiesResolver, OrganizationFacilitiesResolver],
  exports: [FacilitiesService],
})
export class FacilitiesModule {
  constructor(readings: Readings) {
    readings.declare(facilityReading, facilityDirectionReading, facilityResidentReading);
    readings.extend('Organization', organizationFields);
    readings.answer({
      facilities: { kind: 'many', type: 'Facility' },
      facility: { kind: 'find', type: 'Facility', args: { id: byId }, rewinds: true },
    });
  }
}
