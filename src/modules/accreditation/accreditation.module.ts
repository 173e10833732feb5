import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, one, Readings } from '../../platform/reading/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { SourcesModule } from '../sources/index.js';
import { AccreditationApplicationEntity } from './applications/application.entity.js';
import { applicationReading } from './applications/application.reading.js';
import {
  AccreditationApplicationResolver, ApplicationsResolver, AssociationApplicationsResolver,
} from './applications/applications.resolver.js'; // prettier-ignore
import { ApplicationsService } from './applications/applications.service.js';
import { AccreditationActEntity, AccreditationEntity } from './entries/accreditation.entities.js';
import {
  accreditationActReading, accreditationReading, associationFields,
} from './entries/accreditation.reading.js'; // prettier-ignore
import { AccreditationsResolver, AssociationAccreditationsResolver } from './entries/accreditations.resolver.js';
import { AccreditationsService } from './entries/accreditations.service.js';
import './accreditation.history.js';
import './accreditation.labels.js';
import './entries/associations-by-accreditation.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AccreditationApplicationEntity, AccreditationEntity, AccreditationActEntity]),
    OrganizationsModule,
    SourcesModule,
  ],
  providers: [
    ApplicationsService, ApplicationsResolver, AssociationApplicationsResolver, AccreditationApplicationResolver, AccreditationsService,
    AccreditationsResolver, AssociationAccreditationsResolver,
  ], // prettier-ignore
})
export class AccreditationModule {
  constructor(readings: Readings) {
    readings.declare(applicationReading, accreditationReading, accreditationActReading);
    readings.extend('Association', associationFields);
    readings.extend('Accreditation', { application: one('AccreditationApplication', 'application_id') });
    readings.answer({
      accreditationApplications: { kind: 'many', type: 'AccreditationApplication' },
      accreditationApplication: { kind: 'find', type: 'AccreditationApplication', args: { id: byId }, rewinds: true },
      accreditations: { kind: 'many', type: 'Accreditation' },
      accreditation: { kind: 'find', type: 'Accreditation', args: { id: byId }, rewinds: true },
    });
  }
}
