import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowSignedIn } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.js';
import { ApiToken, ApiTokenArgs, ApiTokenPayload, NewApiTokenPayload } from './api-token.types.js';
import { ApiTokensService } from './api-tokens.service.js';

const done = async <T extends object>(result: Promise<T>): Promise<unknown> => ({ ...(await result), problems: [] });

@Resolver()
export class ApiTokensResolver {
  constructor(private readonly service: ApiTokensService) {}

  @Query(() => [ApiToken], { description: 'One’s own API tokens, the newest first; at most 1000.' })
  @AllowSignedIn()
  apiTokens(@Ctx() ctx: RequestContext, @Args() { all }: ApiTokenArgs): Promise<ApiToken[]> {
    return this.service.list(ctx, all);
  }
  @Mutation(() => NewApiTokenPayload, { description: 'Makes a token for a program that acts for one’s own account.' })
  @AllowSignedIn()
  createApiToken(@Ctx() ctx: RequestContext, @Args('input') input: CreateApiTokenInput): Promise<unknown> {
    return done(this.service.create(ctx, input));
  }
  @Mutation(() => ApiTokenPayload, {
    description: 'Ends a token at once. The token of another account needs the right to manage that account.',
  })
  @AllowSignedIn()
  revokeApiToken(@Ctx() ctx: RequestContext, @Args('input') input: RevokeApiTokenInput): Promise<unknown> {
    return done(this.service.revoke(ctx, input));
  }
}
