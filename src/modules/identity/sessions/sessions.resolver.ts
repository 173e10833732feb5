import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowSession } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { EndSessionInput, Session, SessionPayload, SessionsPayload } from './session.types.js';
import { SessionViews } from './session-views.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => Session)
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly views: SessionViews,
  ) {}

  @Query(() => [Session], { description: 'Where the own account is signed in, the last used first.' })
  @AllowSession()
  mySessions(@Ctx() ctx: RequestContext): Promise<Session[]> {
    return this.views.mine(ctx);
  }

  @Mutation(() => SessionPayload, { description: 'Ends the session of the cookie.' })
  @AllowSession('SECOND_FACTOR', 'NEW_PASSWORD', 'ENROLMENT')
  async signOut(@Ctx() ctx: RequestContext): Promise<unknown> {
    await this.sessions.signOut(ctx);
    return { session: null, problems: [] };
  }
  @Mutation(() => SessionsPayload, { description: 'Ends one of the own sessions.' })
  @AllowSession()
  endSession(@Ctx() ctx: RequestContext, @Args('input') input: EndSessionInput): Promise<unknown> {
    return this.views.remaining(ctx, this.sessions.end(ctx, input.id));
  }
  @Mutation(() => SessionsPayload, { description: 'Ends all own sessions but the one that asks.' })
  @AllowSession()
  endOtherSessions(@Ctx() ctx: RequestContext): Promise<unknown> {
    return this.views.remaining(ctx, this.sessions.endOthers(ctx));
  }
}
