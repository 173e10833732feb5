import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { Person } from '../../people/index.js';
import { MeetingPayload } from '../meeting.payload.js';
import { Meeting } from '../meeting.types.js';
import { permissions } from '../meetings.permissions.js';
import { RecordAttendanceInput, TakeRosterInput } from './attendance.inputs.js';
import { attendanceReading } from './attendance.reading.js';
import { AttendanceService } from './attendance.service.js';
import { AttendanceConnection } from './attendance.types.js';

const AttendanceArgs = listArgs(attendanceReading);

@Resolver()
export class AttendanceResolver {
  constructor(private readonly service: AttendanceService) {}

  @ReadQuery(() => AttendanceConnection, AttendanceArgs, {
    allow: permissions['meetings.read'],
    description: 'People who were to be at meetings, and were or not; for those of the bodies that meet.',
  })
  readonly attendances: unknown;

  @Mutation(() => MeetingPayload, { description: 'Says of each person whether he was there.' })
  @Allow(permissions['meetings.write'])
  recordAttendance(@Ctx() ctx: RequestContext, @Args('input') input: RecordAttendanceInput): Promise<unknown> {
    return answer('meeting', this.service.record(ctx, input));
  }
  @Mutation(() => MeetingPayload)
  @Allow(permissions['meetings.write'])
  takeRoster(@Ctx() ctx: RequestContext, @Args('input') input: TakeRosterInput): Promise<unknown> {
    return answer('meeting', this.service.takeRoster(ctx, input));
  }
}
@Resolver(() => Meeting)
export class MeetingAttendanceResolver {
  @ReadField(() => AttendanceConnection, AttendanceArgs, {
    description: 'The roster of its day, guests and deputies; for those of the bodies that meet.',
  })
  readonly attendances: unknown;
}
@Resolver(() => Person)
export class PersonAttendanceResolver {
  @ReadField(() => AttendanceConnection, AttendanceArgs, { description: 'Meetings the person was to be at.' })
  readonly attendances: unknown;
}
