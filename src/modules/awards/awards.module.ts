import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, many, Readings } from '../../platform/reading/index.js';
import { SourcesModule } from '../sources/index.js';
import { AwardEntity } from './award.entity.js';
import { awardReading, awardStatistics, awardStatisticsReading } from './award.reading.js';
import { AwardsResolver, OrganizationAwardsResolver, PersonAwardsResolver } from './awards.resolver.js';
import { AwardsService } from './awards.service.js';
import { OnRecordRestored } from './on-record-restored.js';
import { OnRecipientCorrected } from './on-recipient-corrected.js';
import './award.history.js';
import './award.labels.js';

@Module({
  imports: [TypeOrmModule.forFeature([AwardEntity]), SourcesModule],
  providers: [
    AwardsService,
    OnRecipientCorrected,
    OnRecordRestored,
    AwardsResolver,
    PersonAwardsResolver,
    OrganizationAwardsResolver,
  ],
  exports: [AwardsService],
})
export class AwardsModule {
  constructor(readings: Readings) {
    readings.declare(awardReading, awardStatisticsReading);
    readings.extend('Person', { awards: many('Award', 'person_id') });
    readings.extend('Organization', {
      awards: many('Award', 'organization_id'),
      grantedAwards: many('Award', 'granting_body_id'),
    });
    readings.answer({
      awards: { kind: 'many', type: 'Award' },
      award: { kind: 'find', type: 'Award', args: { id: byId }, rewinds: true },
      awardStatistics,
    });
  }
}
