import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, many, manyLinked, Readings, type ManyField } from '../../platform/reading/index.js';
import { SourcesModule } from '../sources/index.js';
import { ActivitiesService } from './activities.service.js';
import { CampaignEntity } from './campaigns/campaign.entity.js';
import { campaignReading } from './campaigns/campaign.reading.js';
import { CampaignsResolver } from './campaigns/campaigns.resolver.js';
import './campaigns/campaign.history.js';
import './campaigns/campaign.labels.js';
import { ContestEntity } from './contests/contest.entity.js';
import { contestReading } from './contests/contest.reading.js';
import { ContestsResolver } from './contests/contests.resolver.js';
import './contests/contest.history.js';
import './contests/contest.labels.js';
import { ContributionEntity, ContributionItemEntity } from './contributions/contribution.entities.js';
import { contributionItemReading, contributionReading } from './contributions/contribution.reading.js';
import { ContributionsResolver, OrganizationContributionsResolver } from './contributions/contributions.resolver.js';
import './contributions/contribution.history.js';
import './contributions/contribution.labels.js';
import { EventEntity, EventReportEntity } from './events/event.entities.js';
import { eventReading, eventReportReading } from './events/event.reading.js';
import {
  DirectionEventsResolver,
  EventsResolver,
  FacilityEventsResolver,
  OrganizationEventsResolver,
} from './events/events.resolver.js';
import { ReportingService } from './events/reporting.service.js';
import './events/event.history.js';
import './events/event.labels.js';
import { MemorandumEntity } from './memoranda/memorandum.entity.js';
import { memorandumReading } from './memoranda/memorandum.reading.js';
import { MemorandaResolver } from './memoranda/memoranda.resolver.js';
import './memoranda/memorandum.history.js';
import './memoranda/memorandum.labels.js';
import { ActivityParts } from './parts/activity-parts.js';
import { FurtherAreaEntity } from './parts/further-area.entity.js';
import { NumberEntity } from './parts/number.entity.js';
import { OnPartyAnonymised } from './parts/on-party-anonymised.js';
import { PartyEntity } from './parts/party.entity.js';
import { declaredCountReading, partyReading } from './parts/parts.reading.js';
import './parts/parts.labels.js';
import { ProgrammeEntity } from './programmes/programme.entity.js';
import { programmeReading } from './programmes/programme.reading.js';
import { ProgrammesResolver } from './programmes/programmes.resolver.js';
import './programmes/programme.history.js';
import './programmes/programme.labels.js';
import { AdvancingService } from './projects/advancing.service.js';
import { ProjectEntity, ProjectStepEntity } from './projects/project.entities.js';
import { projectReading, projectStepReading } from './projects/project.reading.js';
import { ProjectsResolver } from './projects/projects.resolver.js';
import './projects/project.history.js';
import './projects/project.labels.js';

/** Those to which an organization is a party. */
const ofOrganization = (type: string): ManyField =>
  manyLinked(type, 'activity_parties', 'subject_id', 'organization_id');

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PartyEntity, NumberEntity, FurtherAreaEntity, EventEntity, EventReportEntity, CampaignEntity, ContributionEntity, ContributionItemEntity,
      ProgrammeEntity, MemorandumEntity, ProjectEntity, ProjectStepEntity, ContestEntity,
    ]), // prettier-ignore
    SourcesModule,
  ],
  providers: [
    ActivityParts,
    OnPartyAnonymised,
    ActivitiesService,
    ReportingService,
    AdvancingService,
    EventsResolver,
    OrganizationEventsResolver,
    FacilityEventsResolver,
    DirectionEventsResolver,
    CampaignsResolver,
    ContributionsResolver,
    OrganizationContributionsResolver,
    ProgrammesResolver,
    MemorandaResolver,
    ProjectsResolver,
    ContestsResolver,
  ],
  exports: [ActivitiesService],
})
export class ActivitiesModule {
  constructor(readings: Readings) {
    readings.declare(partyReading, declaredCountReading, eventReading, eventReportReading, campaignReading);
    readings.declare(contributionReading, contributionItemReading, programmeReading, memorandumReading);
    readings.declare(projectReading, projectStepReading, contestReading);
    readings.extend('Organization', {
      events: ofOrganization('Event'),
      contributions: ofOrganization('Contribution'),
    });
    readings.extend('Facility', { events: many('Event', 'facility_id') });
    readings.extend('FacilityDirection', { events: many('Event', 'direction_id') });
    readings.answer({
      events: { kind: 'many', type: 'Event' },
      event: { kind: 'find', type: 'Event', args: { id: byId } },
      campaigns: { kind: 'many', type: 'Campaign' },
      campaign: { kind: 'find', type: 'Campaign', args: { id: byId } },
      contributions: { kind: 'many', type: 'Contribution' },
      contribution: { kind: 'find', type: 'Contribution', args: { id: byId } },
      programmes: { kind: 'many', type: 'Programme' },
      programme: { kind: 'find', type: 'Programme', args: { id: byId } },
      memoranda: { kind: 'many', type: 'Memorandum' },
      memorandum: { kind: 'find', type: 'Memorandum', args: { id: byId } },
      projects: { kind: 'many', type: 'Project' },
      project: { kind: 'find', type: 'Project', args: { id: byId } },
      contests: { kind: 'many', type: 'Contest' },
      contest: { kind: 'find', type: 'Contest', args: { id: byId } },
    });
  }
}
