import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/index.js';
import './identity.history.js';
import { OnPersonAnonymised } from './on-person-anonymised.js';
import { RightsModule } from './rights.module.js';
import { BearerAuthenticator } from './tokens/bearer.authenticator.js';

@Global()
@Module({
  imports: [RightsModule],
  providers: [OnPersonAnonymised, { provide: Authenticator, useExisting: BearerAuthenticator }],
  exports: [Authenticator, RightsModule],
})
export class IdentityModule {}
