import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, payloadOf } from '../../../platform/graphql/index.js';
import { Award } from '../award.types.js';
import { permissions } from '../awards.permissions.js';
import { ActsService } from './acts.service.js';
import { ReinstateAwardInput, RevokeAwardInput, SuspendAwardInput } from './award-act.inputs.js';

const AwardActPayload = payloadOf('AwardActPayload', 'award', () => Award, 'The award as it now stands.');

@Resolver()
export class ActsResolver {
  constructor(private readonly acts: ActsService) {}

  @Mutation(() => AwardActPayload)
  @Allow(permissions['awards.acts'])
  suspendAward(@Ctx() ctx: RequestContext, @Args('input') input: SuspendAwardInput): Promise<unknown> {
    return answer('award', this.acts.act(ctx, 'SUSPEND', input));
  }
  @Mutation(() => AwardActPayload)
  @Allow(permissions['awards.acts'])
  reinstateAward(@Ctx() ctx: RequestContext, @Args('input') input: ReinstateAwardInput): Promise<unknown> {
    return answer('award', this.acts.act(ctx, 'REINSTATE', input));
  }
  @Mutation(() => AwardActPayload, {
    description: 'For good. The award stays visible as revoked, and is on no roll of honour.',
  })
  @Allow(permissions['awards.acts'])
  revokeAward(@Ctx() ctx: RequestContext, @Args('input') input: RevokeAwardInput): Promise<unknown> {
    return answer('award', this.acts.act(ctx, 'REVOKE', input));
  }
}
