import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byCode, byId, Readings } from '../../platform/reading/index.js';
import { PeopleModule } from '../people/index.js';
import { AccessRequestEntity } from './access-requests/access-request.entity.js';
import './access-requests/access-request.history.js';
import { accessRequestReading } from './access-requests/access-request.reading.js';
import { AccessRequestsResolver } from './access-requests/access-requests.resolver.js';
import { AccessRequestsService } from './access-requests/access-requests.service.js';
import { AccountEntity } from './account.entity.js';
import { accountReading, bySignInName } from './accounts/account.reading.js';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { AccountsService } from './accounts/accounts.service.js';
import { ActorMaker } from './actor/actor-maker.js';
import { Authority } from './grants/authority.js';
import { GrantEntity } from './grants/grant.entity.js';
import { grantReading } from './grants/grant.reading.js';
import { GrantsResolver } from './grants/grants.resolver.js';
import { GrantsService } from './grants/grants.service.js';
import './rights.history.js';
import './rights.labels.js';
import { OnPersonAnonymised } from './on-person-anonymised.js';
import { MeResolver } from './me/me.resolver.js';
import { MeService } from './me/me.service.js';
import { KnownPermissionEntity } from './roles/known-permission.entity.js';
import { RoleEntity } from './roles/role.entity.js';
import { RoleLoader } from './roles/role.loader.js';
import { roleReading } from './roles/role.reading.js';
import { RolesResolver } from './roles/roles.resolver.js';
import { RolesService } from './roles/roles.service.js';

/** Accounts, the roles they hold, and the actor made of them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AccountEntity, RoleEntity, KnownPermissionEntity, GrantEntity, AccessRequestEntity]),
    PeopleModule,
  ],
  providers: [
    ActorMaker, Authority, AccountsService, AccountsResolver, RoleLoader, RolesService, RolesResolver, GrantsService, GrantsResolver,
    AccessRequestsService, AccessRequestsResolver, MeService, MeResolver, OnPersonAnonymised,
  ],
  exports: [AccountsService, ActorMaker, Authority, GrantsService, RoleLoader],
}) // prettier-ignore
export class RightsModule {
  constructor(readings: Readings) {
    readings.declare(accountReading, roleReading, grantReading, accessRequestReading);
    readings.answer({
      accessRequests: { kind: 'many', type: 'AccessRequest' },
      accounts: { kind: 'many', type: 'Account' },
      account: { kind: 'find', type: 'Account', args: { id: byId, signInName: bySignInName } },
      roles: { kind: 'many', type: 'Role' },
      role: { kind: 'find', type: 'Role', args: { id: byId, code: byCode } },
      grants: { kind: 'many', type: 'Grant' },
      grant: { kind: 'find', type: 'Grant', args: { id: byId } },
    });
  }
}
