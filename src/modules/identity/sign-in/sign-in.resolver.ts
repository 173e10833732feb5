import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { SessionViews } from '../sessions/session-views.js';
import { SessionPayload } from '../sessions/session.types.js';
import { SignInOptionsService } from './sign-in-options.service.js';
import { SignInService } from './sign-in.service.js';
import { SignInInput, SignInOptions } from './sign-in.types.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly service: SignInService,
    private readonly views: SessionViews,
    private readonly options: SignInOptionsService,
  ) {}

  @Query(() => SignInOptions, { description: 'The ways in, for whoever has not signed in.' })
  @AllowAnyone()
  signInOptions(@Ctx() ctx: RequestContext): Promise<SignInOptions> {
    return this.options.of(ctx);
  }

  @Mutation(() => SessionPayload, { description: 'Opens a session; its token comes as a cookie, never in the answer.' })
  @AllowAnyone()
  signIn(@Ctx() ctx: RequestContext, @Args('input') input: SignInInput): Promise<unknown> {
    return this.views.opened(this.service.signIn(ctx, input));
  }
}
