import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/access/index.js';
import { AdminToken } from './admin-token.js';

@Global()
@Module({
  providers: [AdminToken, { provide: Authenticator, useExisting: AdminToken }],
  exports: [Authenticator, AdminToken],
})
export class IdentityModule {}
