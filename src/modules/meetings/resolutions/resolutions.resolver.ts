import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { Membership } from '../../memberships/index.js';
import { Organization } from '../../organizations/index.js';
import { Meeting } from '../meeting.types.js';
import { permissions } from '../meetings.permissions.js';
import { CorrectResolutionInput, RecordResolutionInput } from './resolution.inputs.js';
import { resolutionReading } from './resolution.reading.js';
import { Resolution, ResolutionConnection } from './resolution.types.js';
import { ResolutionsService } from './resolutions.service.js';

const ResolutionPayload = payloadOf('ResolutionPayload', 'resolution', () => Resolution, 'The resolution.');
const allow = permissions['meetings.read'];
const ResolutionArgs = listArgs(resolutionReading);

@Resolver()
export class ResolutionsResolver {
  constructor(private readonly service: ResolutionsService) {}

  @ReadQuery(() => ResolutionConnection, ResolutionArgs, { allow, description: 'What meetings decided on.' })
  readonly resolutions: unknown;
  @ReadQuery(() => Resolution, IdArgs, { allow, nullable: true, description: 'One resolution.' })
  readonly resolution: unknown;

  @Mutation(() => ResolutionPayload, { description: 'Writes down what a meeting that is held decides on.' })
  @Allow(permissions['meetings.write'])
  recordResolution(@Ctx() ctx: RequestContext, @Args('input') input: RecordResolutionInput): Promise<unknown> {
    return answer('resolution', this.service.record(ctx, input));
  }
  @Mutation(() => ResolutionPayload)
  @Allow(permissions['meetings.write'])
  correctResolution(@Ctx() ctx: RequestContext, @Args('input') input: CorrectResolutionInput): Promise<unknown> {
    return answer('resolution', this.service.correct(ctx, input));
  }
}
@Resolver(() => Meeting)
export class MeetingResolutionsResolver {
  @ReadField(() => ResolutionConnection, ResolutionArgs, { description: 'What it decided on.' })
  readonly resolutions: unknown;
}
@Resolver(() => Organization)
export class OrganizationDecisionsResolver {
  @ReadField(() => [Resolution], undefined, { description: 'By which resolutions it was created or ended.' })
  readonly decidedBy: unknown;
}
@Resolver(() => Membership)
export class MembershipDecisionsResolver {
  @ReadField(() => [Resolution], undefined, { description: 'By which resolutions it began or ended.' })
  readonly decidedBy: unknown;
}
