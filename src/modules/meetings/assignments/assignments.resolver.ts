import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, OneRecordArgs, payloadOf, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { Organization } from '../../organizations/index.js';
import { Meeting } from '../meeting.types.js';
import { permissions } from '../meetings.permissions.js';
import { Resolution } from '../resolutions/resolution.types.js';
import {
  CloseAssignmentInput,
  CorrectAssignmentInput,
  ExtendAssignmentInput,
  GiveAssignmentInput,
  WithdrawAssignmentInput,
} from './assignment.inputs.js';
import { assignmentReading } from './assignment.reading.js';
import { Assignment, AssignmentConnection } from './assignment.types.js';
import { AssignmentsService } from './assignments.service.js';

const AssignmentPayload = payloadOf(
  'AssignmentPayload',
  'assignment',
  () => Assignment,
  'The assignment as it now stands.',
);
const allow = permissions['assignments.read'];
const AssignmentArgs = listArgs(assignmentReading);

@Resolver()
export class AssignmentsResolver {
  constructor(private readonly service: AssignmentsService) {}

  @ReadQuery(() => AssignmentConnection, AssignmentArgs, {
    allow,
    description: 'What is to be done, across all meetings and from outside; the day that came first is first.',
  })
  readonly assignments: unknown;
  @ReadQuery(() => Assignment, OneRecordArgs, { allow, nullable: true, description: 'One assignment.' })
  readonly assignment: unknown;

  @Mutation(() => AssignmentPayload)
  @Allow(permissions['assignments.write'])
  giveAssignment(@Ctx() ctx: RequestContext, @Args('input') input: GiveAssignmentInput): Promise<unknown> {
    return answer('assignment', this.service.give(ctx, input));
  }
  @Mutation(() => AssignmentPayload)
  @Allow(permissions['assignments.write'])
  correctAssignment(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAssignmentInput): Promise<unknown> {
    return answer('assignment', this.service.correct(ctx, input));
  }
  @Mutation(() => AssignmentPayload, { description: 'Gives it a later day, and keeps why.' })
  @Allow(permissions['assignments.write'])
  extendAssignment(@Ctx() ctx: RequestContext, @Args('input') input: ExtendAssignmentInput): Promise<unknown> {
    return answer('assignment', this.service.extend(ctx, input));
  }
  @Mutation(() => AssignmentPayload, { description: 'It was done: a record or a source shows it.' })
  @Allow(permissions['assignments.close'])
  closeAssignment(@Ctx() ctx: RequestContext, @Args('input') input: CloseAssignmentInput): Promise<unknown> {
    return answer('assignment', this.service.close(ctx, input));
  }
  @Mutation(() => AssignmentPayload)
  @Allow(permissions['assignments.write'])
  withdrawAssignment(@Ctx() ctx: RequestContext, @Args('input') input: WithdrawAssignmentInput): Promise<unknown> {
    return answer('assignment', this.service.withdraw(ctx, input));
  }
}
@Resolver(() => Meeting)
export class MeetingAssignmentsResolver {
  @ReadField(() => AssignmentConnection, AssignmentArgs, { description: 'What was given to do there.' })
  readonly assignments: unknown;
}
@Resolver(() => Resolution)
export class ResolutionAssignmentsResolver {
  @ReadField(() => AssignmentConnection, AssignmentArgs, { description: 'Whoever carries it out, and until when.' })
  readonly assignments: unknown;
}
@Resolver(() => Organization)
export class OrganizationAssignmentsResolver {
  @ReadField(() => AssignmentConnection, AssignmentArgs, { description: 'What it is to do.' })
  readonly assignments: unknown;
}
