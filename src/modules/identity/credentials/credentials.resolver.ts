import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, AllowSession } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, ReadQuery } from '../../../platform/graphql/index.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { SecondFactorService } from '../second-factor/second-factor.service.js';
import { permissions } from '../../rights/index.js';
import { CredentialsService } from './credentials.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import {
  Credentials, CredentialsArgs, CredentialsPayload, EndAccountSessionsInput, LinkOidcIdentityInput, OneTimePasswordPayload, OwnCredentials,
  RequireSecondFactorInput, ResetSecondFactorInput, SetOneTimePasswordInput, UnlinkOidcIdentityInput,
} from './credentials.types.js'; // prettier-ignore

const allow = permissions['identity.credentials'];

@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly service: CredentialsService,
    private readonly passwords: PasswordsService,
    private readonly factors: SecondFactorService,
    private readonly own: OwnCredentialsService,
  ) {}

  @ReadQuery(() => Credentials, CredentialsArgs, { allow, nullable: true, description: 'How an account signs in.' })
  readonly credentials: unknown;
  @Query(() => OwnCredentials, { description: 'How one signs in oneself.' })
  @AllowSession()
  ownCredentials(@Ctx() ctx: RequestContext): Promise<OwnCredentials> {
    return this.own.of(ctx);
  }

  @Mutation(() => OneTimePasswordPayload, {
    description: 'A password for one sign-in; ends all sessions of the account.',
  })
  @Allow(allow)
  async setOneTimePassword(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetOneTimePasswordInput,
  ): Promise<unknown> {
    const { id, password } = await this.passwords.setOneTime(ctx, input.accountId);
    return { credentials: id, oneTimePassword: password, problems: [] };
  }
  @Mutation(() => CredentialsPayload, { description: 'For an account that has lost the app and the recovery codes.' })
  @Allow(allow)
  resetSecondFactor(@Ctx() ctx: RequestContext, @Args('input') input: ResetSecondFactorInput): Promise<unknown> {
    return answer('credentials', this.factors.reset(ctx, input.accountId));
  }
  @Mutation(() => CredentialsPayload, { description: 'Whether an account must have a second factor.' })
  @Allow(allow)
  requireSecondFactor(@Ctx() ctx: RequestContext, @Args('input') input: RequireSecondFactorInput): Promise<unknown> {
    return answer('credentials', this.service.requireSecondFactor(ctx, input));
  }
  @Mutation(() => CredentialsPayload, {
    description: 'Lets somebody known to an identity provider in as this account.',
  })
  @Allow(allow)
  linkOidcIdentity(@Ctx() ctx: RequestContext, @Args('input') input: LinkOidcIdentityInput): Promise<unknown> {
    return answer('credentials', this.service.link(ctx, input));
  }
  @Mutation(() => CredentialsPayload, { description: 'Ends where an account is signed in, in one place or in all.' })
  @Allow(allow)
  endAccountSessions(@Ctx() ctx: RequestContext, @Args('input') input: EndAccountSessionsInput): Promise<unknown> {
    return answer('credentials', this.service.endSessions(ctx, input));
  }
  @Mutation(() => CredentialsPayload, { description: 'Takes such a link away.' })
  @Allow(allow)
  unlinkOidcIdentity(@Ctx() ctx: RequestContext, @Args('input') input: UnlinkOidcIdentityInput): Promise<unknown> {
    return answer('credentials', this.service.unlink(ctx, input.id));
  }
}
