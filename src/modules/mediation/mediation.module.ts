import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, many, Readings } from '../../platform/reading/index.js';
import { SealedColumns } from '../../platform/secrets/index.js';
import { FacilitiesModule } from '../facilities/index.js';
import { PeopleModule } from '../people/index.js';
import { SourcesModule } from '../sources/index.js';
import { CaseLinks } from './cases/case-links.js';
import { CaseParties, partiesColumn } from './cases/case-parties.js';
import {
  MediationCaseEntity, MediationCaseLanguageEntity, MediationCaseMediatorEntity,
} from './cases/mediation-case.entities.js'; // prettier-ignore
import { mediationCaseReading } from './cases/mediation-case.reading.js';
import './cases/mediation-case.history.js';
import './cases/mediation-case.labels.js';
import { MediationCasesResolver } from './cases/mediation-cases.resolver.js';
import { MediationCasesService } from './cases/mediation-cases.service.js';
import { PublishedCaseEntity } from './cases/published-case.entity.js';
import { PublishedCases } from './cases/published-cases.js';
import { MediatorEntity } from './mediators/mediator.entity.js';
import { mediatorReading } from './mediators/mediator.reading.js';
import './mediators/mediator.history.js';
import './mediators/mediator.labels.js';
import { FacilityMediatorsResolver, MediatorsResolver } from './mediators/mediators.resolver.js';
import { MediatorsService } from './mediators/mediators.service.js';
import { OnMediatorAnonymised } from './mediators/on-mediator-anonymised.js';
import { OnFacilityCorrected } from './on-facility-corrected.js';
import { TrainingEntity, TrainingParticipantEntity } from './trainings/training.entities.js';
import { trainingReading } from './trainings/training.reading.js';
import './trainings/training.history.js';
import './trainings/training.labels.js';
import { OrganizationTrainingsResolver, TrainingsResolver } from './trainings/trainings.resolver.js';
import { TrainingsService } from './trainings/trainings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      MediatorEntity, TrainingEntity, TrainingParticipantEntity, MediationCaseEntity, MediationCaseLanguageEntity, MediationCaseMediatorEntity,
      PublishedCaseEntity,
    ]), // prettier-ignore
    FacilitiesModule,
    PeopleModule,
    SourcesModule,
  ],
  providers: [
    MediatorsService, MediatorsResolver, FacilityMediatorsResolver, OnMediatorAnonymised, TrainingsService, TrainingsResolver, OrganizationTrainingsResolver, MediationCasesService, CaseParties, CaseLinks,
    MediationCasesResolver, PublishedCases, OnFacilityCorrected,
  ], // prettier-ignore
  exports: [TrainingsService],
})
export class MediationModule {
  constructor(readings: Readings, columns: SealedColumns) {
    columns.declare(partiesColumn);
    readings.declare(mediatorReading, trainingReading, mediationCaseReading);
    readings.extend('Facility', { mediators: many('Mediator', 'cabinet_id') });
    readings.extend('Organization', { trainings: many('Training', 'organizer_id') });
    readings.answer({
      mediators: { kind: 'many', type: 'Mediator' },
      mediator: { kind: 'find', type: 'Mediator', args: { id: byId }, rewinds: true },
      trainings: { kind: 'many', type: 'Training' },
      training: { kind: 'find', type: 'Training', args: { id: byId }, rewinds: true },
      mediationCases: { kind: 'many', type: 'MediationCase' },
      mediationCase: { kind: 'find', type: 'MediationCase', args: { id: byId }, rewinds: true },
    });
  }
}
