import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer } from '../../../platform/graphql/index.js';
import { MeetingPayload } from '../meeting.payload.js';
import { permissions } from '../meetings.permissions.js';
import { NoteProposalsInput } from './proposal.inputs.js';
import { ProposalsService } from './proposals.service.js';

@Resolver()
export class ProposalsResolver {
  constructor(private readonly service: ProposalsService) {}

  @Mutation(() => MeetingPayload, { description: 'Writes down what is proposed, and what becomes of it.' })
  @Allow(permissions['meetings.write'])
  noteProposals(@Ctx() ctx: RequestContext, @Args('input') input: NoteProposalsInput): Promise<unknown> {
    return answer('meeting', this.service.record(ctx, input));
  }
}
