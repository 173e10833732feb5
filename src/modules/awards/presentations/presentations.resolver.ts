import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, payloadOf } from '../../../platform/graphql/index.js';
import { permissions } from '../awards.permissions.js';
import { AwardDecision } from '../decisions/award-decision.types.js';
import { PresentAwardsInput } from './presentation.inputs.js';
import { PresentingService } from './presenting.service.js';

const PresentedPayload = payloadOf(
  'PresentedAwardsPayload',
  'awardDecision',
  () => AwardDecision,
  'The decision whose awards were handed over.',
);

@Resolver()
export class PresentationsResolver {
  constructor(private readonly presenting: PresentingService) {}

  @Mutation(() => PresentedPayload, {
    description: 'What still waits, `awards(filter: { awaitsPresentation: true })` lists.',
  })
  @Allow(permissions['awards.present'])
  presentAwards(@Ctx() ctx: RequestContext, @Args('input') input: PresentAwardsInput): Promise<unknown> {
    return answer('awardDecision', this.presenting.present(ctx, input));
  }
}
