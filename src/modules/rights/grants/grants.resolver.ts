import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, IdArgs, listArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../rights.permissions.js';
import { GiveGrantInput, RevokeGrantInput, SubstituteGrantInput } from './grant.inputs.js';
import { grantReading } from './grant.reading.js';
import { Grant, GrantConnection } from './grant.types.js';
import { GrantsService } from './grants.service.js';

const GrantPayload = payloadOf('GrantPayload', 'grant', () => Grant, 'The grant as it now stands.');
const allow = permissions['identity.read'];

@Resolver()
export class GrantsResolver {
  constructor(private readonly service: GrantsService) {}

  @ReadQuery(() => GrantConnection, listArgs(grantReading), {
    allow,
    description: 'Roles that accounts hold, where and until when.',
  })
  readonly grants: unknown;
  @ReadQuery(() => Grant, IdArgs, { allow, nullable: true, description: 'One grant.' })
  readonly grant: unknown;

  @Mutation(() => GrantPayload, { description: 'Gives a role; nobody gives more than they hold.' })
  @Allow(permissions['identity.grants'])
  giveGrant(@Ctx() ctx: RequestContext, @Args('input') input: GiveGrantInput): Promise<unknown> {
    return answer('grant', this.service.give(ctx, input));
  }
  @Mutation(() => GrantPayload, { description: 'Lets somebody stand in for the holder of a grant, for a time.' })
  @Allow(permissions['identity.grants'])
  substituteGrant(@Ctx() ctx: RequestContext, @Args('input') input: SubstituteGrantInput): Promise<unknown> {
    return answer('grant', this.service.substitute(ctx, input));
  }
  @Mutation(() => GrantPayload, { description: 'Takes a grant back, at once and for good.' })
  @Allow(permissions['identity.grants'])
  revokeGrant(@Ctx() ctx: RequestContext, @Args('input') input: RevokeGrantInput): Promise<unknown> {
    return answer('grant', this.service.revoke(ctx, input));
  }
}
