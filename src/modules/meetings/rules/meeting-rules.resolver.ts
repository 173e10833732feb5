import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../meetings.permissions.js';
import { CorrectMeetingRuleInput, DefineMeetingRuleInput } from './meeting-rule.inputs.js';
import { meetingRuleReading } from './meeting-rule.reading.js';
import { MeetingRule, MeetingRuleConnection } from './meeting-rule.types.js';
import { MeetingRulesService } from './meeting-rules.service.js';

const MeetingRulePayload = payloadOf('MeetingRulePayload', 'meetingRule', () => MeetingRule, 'The rule.');
const allow = permissions['meetings.read'];

@Resolver()
export class MeetingRulesResolver {
  constructor(private readonly service: MeetingRulesService) {}

  @ReadQuery(() => MeetingRuleConnection, listArgs(meetingRuleReading), {
    allow,
    description: 'How the bodies of each kind decide: their quorum and majority.',
  })
  readonly meetingRules: unknown;
  @ReadQuery(() => MeetingRule, IdArgs, { allow, nullable: true, description: 'One rule.' })
  readonly meetingRule: unknown;

  @Mutation(() => MeetingRulePayload)
  @Allow(permissions['meetings.rules'])
  defineMeetingRule(@Ctx() ctx: RequestContext, @Args('input') input: DefineMeetingRuleInput): Promise<unknown> {
    return answer('meetingRule', this.service.define(ctx, input));
  }
  @Mutation(() => MeetingRulePayload)
  @Allow(permissions['meetings.rules'])
  correctMeetingRule(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMeetingRuleInput): Promise<unknown> {
    return answer('meetingRule', this.service.correct(ctx, input));
  }
}
