import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, payloadOf } from '../../../platform/graphql/index.js';
import { permissions } from '../awards.permissions.js';
import { AwardDecision } from '../decisions/award-decision.types.js';
import { PublishAwardsInput } from './publishing.inputs.js';
import { PublishingService } from './publishing.service.js';

const PublishedPayload = payloadOf(
  'PublishedAwardsPayload',
  'awardDecision',
  () => AwardDecision,
  'The decision whose awards were published.',
);

@Resolver()
export class PublishingResolver {
  constructor(private readonly publishing: PublishingService) {}

  @Mutation(() => PublishedPayload, {
    description: 'Everybody who may read awards sees them then. One alone, or one no more: `correctAward`.',
  })
  @Allow(permissions['awards.write'])
  publishAwards(@Ctx() ctx: RequestContext, @Args('input') input: PublishAwardsInput): Promise<unknown> {
    return answer('awardDecision', this.publishing.publish(ctx, input));
  }
}
