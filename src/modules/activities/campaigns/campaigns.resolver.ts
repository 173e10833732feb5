import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import {
  answer, IdArgs, listArgs, payloadOf, ReadField, ReadQuery, searchableListArgs,
} from '../../../platform/graphql/index.js'; // prettier-ignore
import { permissions } from '../activities.permissions.js';
import { ActivitiesService } from '../activities.service.js';
import { contributionReading } from '../contributions/contribution.reading.js';
import { ContributionConnection } from '../contributions/contribution.types.js';
import { eventReading } from '../events/event.reading.js';
import { EventConnection } from '../events/event.types.js';
import { CorrectCampaignInput, RecordCampaignInput } from './campaign.inputs.js';
import { campaignReading } from './campaign.reading.js';
import { Campaign, CampaignConnection } from './campaign.types.js';
import { CAMPAIGNS } from './campaign.kind.js';

const CampaignPayload = payloadOf('CampaignPayload', 'campaign', () => Campaign, 'The campaign as it now stands.');
const allow = permissions['activities.read'];

@Resolver(() => Campaign)
export class CampaignsResolver {
  constructor(private readonly activities: ActivitiesService) {}

  @ReadQuery(() => CampaignConnection, searchableListArgs(campaignReading), { allow, description: 'Campaigns of help and events.' })
  readonly campaigns: unknown;
  @ReadQuery(() => Campaign, IdArgs, { allow, nullable: true, description: 'One campaign.' })
  readonly campaign: unknown;
  @ReadField(() => EventConnection, searchableListArgs(eventReading), { description: 'Events of the campaign.' })
  readonly events: unknown;
  @ReadField(() => ContributionConnection, listArgs(contributionReading), { description: 'What was given in it.' })
  readonly contributions: unknown;

  @Mutation(() => CampaignPayload)
  @Allow(permissions['activities.write'])
  recordCampaign(@Ctx() ctx: RequestContext, @Args('input') input: RecordCampaignInput): Promise<unknown> {
    return answer('campaign', this.activities.record(ctx, CAMPAIGNS, input));
  }
  @Mutation(() => CampaignPayload)
  @Allow(permissions['activities.write'])
  correctCampaign(@Ctx() ctx: RequestContext, @Args('input') input: CorrectCampaignInput): Promise<unknown> {
    return answer('campaign', this.activities.correct(ctx, CAMPAIGNS, input));
  }
} // prettier-ignore
