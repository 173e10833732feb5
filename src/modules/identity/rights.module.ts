import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byCode, byId, Readings } from '../../platform/reading/index.js';
import { AccountEntity } from './account.entity.js';
import { accountReading, bySignInName } from './accounts/account.reading.js';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { AccountsService } from './accounts/accounts.service.js';
import { AccessChanges } from './actor/access-changes.js';
import { ActorMaker } from './actor/actor-maker.js';
import { AdminToken } from './admin-token.js';
import { DemonstrationAccounts } from './admin/demonstration.accounts.js';
import { Authority } from './grants/authority.js';
import { GrantEntity } from './grants/grant.entity.js';
import { grantReading } from './grants/grant.reading.js';
import { GrantsResolver } from './grants/grants.resolver.js';
import { GrantsService } from './grants/grants.service.js';
import { MeResolver } from './me/me.resolver.js';
import { MeService } from './me/me.service.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { RoleEntity } from './roles/role.entity.js';
import { RoleLoader } from './roles/role.loader.js';
import { roleReading } from './roles/role.reading.js';
import { RolesResolver } from './roles/roles.resolver.js';
import { RolesService } from './roles/roles.service.js';
import { ApiTokenEntity } from './tokens/api-token.entity.js';
import { ApiTokensResolver } from './tokens/api-tokens.resolver.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';
import { BearerAuthenticator } from './tokens/bearer.authenticator.js';

/** Accounts, roles, grants, API tokens, and the actor made of them. */
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity, RoleEntity, GrantEntity, ApiTokenEntity])],
  providers: [
    AccessChanges, ActorMaker, AdminToken, Authority, BearerAuthenticator,
    AccountsService, AccountsResolver, RoleLoader, RolesService, RolesResolver, GrantsService, GrantsResolver,
    ApiTokensService, ApiTokensResolver, MeService, MeResolver, DemonstrationAccounts,
    PasswordHasher,
  ],
  exports: [
    AccountsService, ActorMaker, AdminToken, Authority, BearerAuthenticator, DemonstrationAccounts, GrantsService, PasswordHasher,
    RoleLoader,
  ],
}) // prettier-ignore
export class RightsModule {
  constructor(readings: Readings) {
    readings.declare(accountReading, roleReading, grantReading);
    readings.answer({
      accounts: { kind: 'many', type: 'Account' },
      account: { kind: 'find', type: 'Account', args: { id: byId, signInName: bySignInName } },
      roles: { kind: 'many', type: 'Role' },
      role: { kind: 'find', type: 'Role', args: { id: byId, code: byCode } },
      grants: { kind: 'many', type: 'Grant' },
      grant: { kind: 'find', type: 'Grant', args: { id: byId } },
    });
  }
}
