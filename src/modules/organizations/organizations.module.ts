import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { NamesModule } from '../names/index.js';
import { SourcesModule } from '../sources/index.js';
import { OrganizationChangesService } from './organization-changes.service.js';
import {
  DeclaredNumberEntity, OrganizationChangeEntity, OrganizationChangePartEntity, OrganizationEntity, OrganizationEthnicGroupEntity,
  OrganizationNameEntity,
} from './organization.entities.js'; // prettier-ignore
import { OrganizationParts } from './organization.parts.js';
import {
  changeEventReading,
  changePartyReading,
  declaredNumberReading,
  organizationNameReading,
} from './organization-parts.reading.js';
import { organizationReading } from './organization.reading.js';
import { OrganizationChildrenResolver, OrganizationsResolver } from './organizations.resolver.js';
import { OrganizationsService } from './organizations.service.js';
import './organization.history.js';
import './organization.labels.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      OrganizationEntity, OrganizationNameEntity, OrganizationEthnicGroupEntity, DeclaredNumberEntity, OrganizationChangeEntity,
      OrganizationChangePartEntity,
    ]), // prettier-ignore
    NamesModule,
    SourcesModule,
  ],
  providers: [
    OrganizationsService,
    OrganizationChangesService,
    OrganizationParts,
    OrganizationsResolver,
    OrganizationChildrenResolver,
  ],
  exports: [OrganizationsService, OrganizationChangesService],
})
export class OrganizationsModule {
  constructor(readings: Readings) {
    readings.declare(organizationReading, organizationNameReading, declaredNumberReading);
    readings.declare(changeEventReading, changePartyReading);
    readings.answer({
      organizations: { kind: 'many', type: 'Organization' },
      organization: { kind: 'find', type: 'Organization', args: { id: byId }, rewinds: true },
      bodies: { kind: 'many', type: 'Body' },
      associations: { kind: 'many', type: 'Association' },
      institutions: { kind: 'many', type: 'Institution' },
    });
  }
}
