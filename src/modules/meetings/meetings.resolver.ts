import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer, listArgs, OneRecordArgs, ReadField, ReadQuery,
} from '../../platform/graphql/index.js'; // prettier-ignore
import { Facility } from '../facilities/index.js';
import { Organization } from '../organizations/index.js';
import { CopyingService } from './copying.service.js';
import {
  CancelMeetingInput,
  CloseMeetingInput,
  CopyMeetingInput,
  CorrectMeetingInput,
  HoldMeetingInput,
  InviteToMeetingInput,
  PlanMeetingInput,
} from './meeting.inputs.js';
import { MeetingPayload } from './meeting.payload.js';
import { meetingReading } from './meeting.reading.js';
import { Meeting, MeetingConnection } from './meeting.types.js';
import { permissions } from './meetings.permissions.js';
import { MeetingsService } from './meetings.service.js';

const allow = permissions['meetings.read'];
const MeetingArgs = listArgs(meetingReading);

@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly copying: CopyingService,
  ) {}

  @ReadQuery(() => MeetingConnection, MeetingArgs, { allow, description: 'Sittings of bodies, the latest first.' })
  readonly meetings: unknown;
  @ReadQuery(() => Meeting, OneRecordArgs, { allow, nullable: true, description: 'One sitting.' })
  readonly meeting: unknown;

  @Mutation(() => MeetingPayload)
  @Allow(permissions['meetings.write'])
  planMeeting(@Ctx() ctx: RequestContext, @Args('input') input: PlanMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.plan(ctx, input));
  }
  @Mutation(() => MeetingPayload, { description: 'Plans a sitting like another: its bodies, guests and agenda.' })
  @Allow(permissions['meetings.write'])
  copyMeeting(@Ctx() ctx: RequestContext, @Args('input') input: CopyMeetingInput): Promise<unknown> {
    return answer('meeting', this.copying.copy(ctx, input));
  }
  @Mutation(() => MeetingPayload)
  @Allow(permissions['meetings.write'])
  correctMeeting(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.correct(ctx, input));
  }
  @Mutation(() => MeetingPayload, {
    description: 'The invitations went out: the agenda freezes, and the roster of the day of the meeting is taken.',
  })
  @Allow(permissions['meetings.write'])
  inviteToMeeting(@Ctx() ctx: RequestContext, @Args('input') input: InviteToMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.invite(ctx, input));
  }
  @Mutation(() => MeetingPayload, { description: 'The sitting took place.' })
  @Allow(permissions['meetings.write'])
  holdMeeting(@Ctx() ctx: RequestContext, @Args('input') input: HoldMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.hold(ctx, input));
  }
  @Mutation(() => MeetingPayload, { description: 'The minutes are signed.' })
  @Allow(permissions['meetings.close'])
  closeMeeting(@Ctx() ctx: RequestContext, @Args('input') input: CloseMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.close(ctx, input));
  }
  @Mutation(() => MeetingPayload)
  @Allow(permissions['meetings.write'])
  cancelMeeting(@Ctx() ctx: RequestContext, @Args('input') input: CancelMeetingInput): Promise<unknown> {
    return answer('meeting', this.service.cancel(ctx, input));
  }
}

@Resolver(() => Organization)
export class OrganizationMeetingsResolver {
  @ReadField(() => MeetingConnection, MeetingArgs, { description: 'Its sittings, joint ones too.' })
  readonly meetings: unknown;
}

@Resolver(() => Facility)
export class FacilityMeetingsResolver {
  @ReadField(() => MeetingConnection, MeetingArgs, { description: 'Sittings that were or will be held there.' })
  readonly meetings: unknown;
}
