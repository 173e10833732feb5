import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowSession } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answered } from '../answered.js';
import { SessionViews } from '../sessions/session-views.js';
import { SessionPayload } from '../sessions/session.types.js';
import { SecondFactorService } from './second-factor.service.js';
import {
  CodeInput,
  RecoveryCodesPayload,
  SecondFactorEnrolmentPayload,
  SecondFactorPayload,
} from './second-factor.types.js';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly service: SecondFactorService,
    private readonly views: SessionViews,
  ) {}

  @Mutation(() => SessionPayload, { description: 'The second step of signing in.' })
  @AllowSession('SECOND_FACTOR')
  confirmSecondFactor(@Ctx() ctx: RequestContext, @Args('input') input: CodeInput): Promise<unknown> {
    return this.views.opened(this.service.confirm(ctx, input.code));
  }
  @Mutation(() => SecondFactorEnrolmentPayload, { description: 'Begins to set up a second factor for oneself.' })
  @AllowSession('ENROLMENT')
  startSecondFactor(@Ctx() ctx: RequestContext): Promise<unknown> {
    return answered('enrolment', this.service.start(ctx));
  }
  @Mutation(() => RecoveryCodesPayload, { description: 'Sets it up: the code shows that the app has the secret.' })
  @AllowSession('ENROLMENT')
  finishSecondFactor(@Ctx() ctx: RequestContext, @Args('input') input: CodeInput): Promise<unknown> {
    return answered('recoveryCodes', this.service.finish(ctx, input.code));
  }
  @Mutation(() => RecoveryCodesPayload, { description: 'New recovery codes in place of all before.' })
  @AllowSession()
  renewRecoveryCodes(@Ctx() ctx: RequestContext, @Args('input') input: CodeInput): Promise<unknown> {
    return answered('recoveryCodes', this.service.renewRecoveryCodes(ctx, input.code));
  }
  @Mutation(() => SecondFactorPayload, { description: 'Gives up the own second factor.' })
  @AllowSession()
  async removeSecondFactor(@Ctx() ctx: RequestContext, @Args('input') input: CodeInput): Promise<unknown> {
    await this.service.remove(ctx, input.code);
    return { secondFactor: false, problems: [] };
  }
}
