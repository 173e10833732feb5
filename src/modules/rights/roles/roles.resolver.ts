import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, payloadOf, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../rights.permissions.js';
import { CorrectRoleInput, CreateRoleInput, RetireRoleInput } from './role.inputs.js';
import { roleReading } from './role.reading.js';
import { OneRoleArgs, Role, RoleConnection } from './role.types.js';
import { RolesService } from './roles.service.js';

const RolePayload = payloadOf('RolePayload', 'role', () => Role, 'The role as it now stands.');
const allow = permissions['identity.read'];

@Resolver()
export class RolesResolver {
  constructor(private readonly service: RolesService) {}

  @ReadQuery(() => RoleConnection, listArgs(roleReading), { allow, description: 'The roles that can be given.' })
  readonly roles: unknown;
  @ReadQuery(() => Role, OneRoleArgs, { allow, nullable: true, description: 'One role, by id or code.' })
  readonly role: unknown;

  @Mutation(() => RolePayload)
  @Allow(permissions['identity.roles'])
  createRole(@Ctx() ctx: RequestContext, @Args('input') input: CreateRoleInput): Promise<unknown> {
    return answer('role', this.service.create(ctx, input));
  }
  @Mutation(() => RolePayload, { description: 'Holds at once for whoever has the role.' })
  @Allow(permissions['identity.roles'])
  correctRole(@Ctx() ctx: RequestContext, @Args('input') input: CorrectRoleInput): Promise<unknown> {
    return answer('role', this.service.correct(ctx, input));
  }
  @Mutation(() => RolePayload, { description: 'It is not given any more; its holders keep it until their grants end.' })
  @Allow(permissions['identity.roles'])
  retireRole(@Ctx() ctx: RequestContext, @Args('input') input: RetireRoleInput): Promise<unknown> {
    return answer('role', this.service.retire(ctx, input));
  }
}
