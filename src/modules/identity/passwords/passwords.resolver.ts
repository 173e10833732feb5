import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowSession } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { SessionViews } from '../sessions/session-views.js';
import { SessionPayload } from '../sessions/session.types.js';
import { ChangePasswordInput } from './password.types.js';
import { PasswordsService } from './passwords.service.js';

@Resolver()
export class PasswordsResolver {
  constructor(
    private readonly service: PasswordsService,
    private readonly views: SessionViews,
  ) {}

  @Mutation(() => SessionPayload, { description: 'Changes the own password, and ends all other own sessions.' })
  @AllowSession('NEW_PASSWORD')
  changePassword(@Ctx() ctx: RequestContext, @Args('input') input: ChangePasswordInput): Promise<unknown> {
    return this.views.opened(this.service.change(ctx, input));
  }
}
