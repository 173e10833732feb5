import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer } from '../../../platform/graphql/index.js';
import { MeetingPayload } from '../meeting.payload.js';
import { permissions } from '../meetings.permissions.js';
import { AmendAgendaInput } from './agenda.inputs.js';
import { AgendaService } from './agenda.service.js';

@Resolver()
export class AgendaResolver {
  constructor(private readonly service: AgendaService) {}

  @Mutation(() => MeetingPayload, { description: 'Puts the agenda together; after the invitations, amends it.' })
  @Allow(permissions['meetings.write'])
  amendAgenda(@Ctx() ctx: RequestContext, @Args('input') input: AmendAgendaInput): Promise<unknown> {
    return answer('meeting', this.service.amend(ctx, input));
  }
}
