import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { answer, listArgs, payloadOf, ReadField, ReadQuery } from '../../../platform/graphql/index.js';
import { GrantConnection } from '../grants/grant.types.js';
import { permissions } from '../rights.permissions.js';
import { CorrectAccountInput, CreateAccountInput, DisableAccountInput, EnableAccountInput } from './account.inputs.js';
import { accountReading } from './account.reading.js';
import { grantReading } from '../grants/grant.reading.js';
import { Account, AccountConnection, OneAccountArgs } from './account.types.js';
import { AccountsService } from './accounts.service.js';

const AccountPayload = payloadOf('AccountPayload', 'account', () => Account, 'The account as it now stands.');
const allow = permissions['identity.read'];

@Resolver(() => Account)
export class AccountsResolver {
  constructor(private readonly service: AccountsService) {}

  @ReadQuery(() => AccountConnection, listArgs(accountReading), { allow, description: 'Accounts that may sign in.' })
  readonly accounts: unknown;
  @ReadQuery(() => Account, OneAccountArgs, {
    allow,
    nullable: true,
    description: 'One account, by id or sign-in name.',
  })
  readonly account: unknown;
  @ReadField(() => GrantConnection, listArgs(grantReading), { description: 'The roles it holds and has held.' })
  readonly grants: unknown;

  @Mutation(() => AccountPayload, { description: 'Makes an account that holds nothing yet and has no password.' })
  @Allow(permissions['identity.accounts'])
  createAccount(@Ctx() ctx: RequestContext, @Args('input') input: CreateAccountInput): Promise<unknown> {
    return answer('account', this.service.create(ctx, input));
  }
  @Mutation(() => AccountPayload)
  @Allow(permissions['identity.accounts'])
  correctAccount(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAccountInput): Promise<unknown> {
    return answer('account', this.service.correct(ctx, input));
  }
  @Mutation(() => AccountPayload, { description: 'Ends all it can do, at once.' })
  @Allow(permissions['identity.accounts'])
  disableAccount(@Ctx() ctx: RequestContext, @Args('input') input: DisableAccountInput): Promise<unknown> {
    return answer('account', this.service.disable(ctx, input));
  }
  @Mutation(() => AccountPayload, { description: 'Gives back what its grants say.' })
  @Allow(permissions['identity.accounts'])
  enableAccount(@Ctx() ctx: RequestContext, @Args('input') input: EnableAccountInput): Promise<unknown> {
    return answer('account', this.service.enable(ctx, input));
  }
}
