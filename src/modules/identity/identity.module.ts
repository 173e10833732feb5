import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator, SessionKeeper } from '../../platform/access/index.js';
import { byId, Readings } from '../../platform/reading/index.js';
import { SealedColumns } from '../../platform/secrets/index.js';
import { RightsModule } from '../rights/index.js';
import { AccessChanges } from './access-changes.js';
import { AdminToken } from './admin-token.js';
import { DemonstrationAccounts } from './admin/demonstration.accounts.js';
import { AdminCommands } from './admin/admin.commands.js';
import { accountSessionReading, credentialsReading, oidcIdentityReading } from './credentials/credentials.reading.js';
import { CredentialsResolver } from './credentials/credentials.resolver.js';
import { CredentialsService } from './credentials/credentials.service.js';
import { OwnCredentialsService } from './credentials/own-credentials.service.js';
import { OidcIdentityEntity } from './credentials/oidc-identity.entity.js';
import './identity.history.js';
import './identity.labels.js';
import { OidcProvider } from './oidc/oidc-provider.js';
import { OidcRoutes } from './oidc/oidc-routes.js';
import { OidcSignInService } from './oidc/oidc-sign-in.service.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordsResolver } from './passwords/passwords.resolver.js';
import { PasswordsService } from './passwords/passwords.service.js';
import { Codes } from './second-factor/codes.js';
import { secondFactorColumn } from './second-factor/second-factor.columns.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor/second-factor.entities.js';
import { PermissionsResolver } from './permissions/permissions.resolver.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { SessionViews } from './sessions/session-views.js';
import { KnownDeviceEntity, SessionEntity } from './sessions/session.entities.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SessionsService } from './sessions/sessions.service.js';
import { AttemptCounterEntity } from './sign-in/attempt-counter.entity.js';
import { Attempts } from './sign-in/attempts.js';
import { Entrance } from './sign-in/entrance.js';
import { KnownDevices } from './sign-in/known-devices.js';
import { SignInGates } from './sign-in/sign-in-gates.js';
import { SignInOptionsService } from './sign-in/sign-in-options.service.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { ApiTokenEntity } from './tokens/api-token.entity.js';
import { ApiTokensResolver } from './tokens/api-tokens.resolver.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';
import { BearerAuthenticator } from './tokens/bearer.authenticator.js';

const ENTITIES = [
  ApiTokenEntity, AttemptCounterEntity, KnownDeviceEntity, OidcIdentityEntity, RecoveryCodeEntity, SecondFactorEntity, SessionEntity,
]; // prettier-ignore
const SIGNING_IN = [
  AccessChanges, AdminCommands, AdminToken, ApiTokensResolver, ApiTokensService, Attempts, BearerAuthenticator, Codes,
  CredentialsResolver, CredentialsService, DemonstrationAccounts, Entrance, KnownDevices, OidcProvider, OidcRoutes, OidcSignInService,
  OwnCredentialsService,   PasswordHasher, PasswordsResolver, PasswordsService, PermissionsResolver, SecondFactorResolver, SecondFactorService, SessionAuthenticator, SessionsResolver,
  SessionsService, SessionViews, SignInGates, SignInOptionsService, SignInResolver, SignInService,
]; // prettier-ignore

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), RightsModule],
  providers: [
    ...SIGNING_IN,
    { provide: Authenticator, useExisting: BearerAuthenticator },
    { provide: SessionKeeper, useExisting: SessionAuthenticator },
  ],
  exports: [Authenticator, SessionKeeper],
})
export class IdentityModule {
  constructor(readings: Readings, columns: SealedColumns) {
    columns.declare(secondFactorColumn);
    readings.declare(accountSessionReading, credentialsReading, oidcIdentityReading);
    readings.answer({ credentials: { kind: 'find', type: 'Credentials', args: { accountId: byId } } });
  }
}
