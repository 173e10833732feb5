import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../platform/access/index.js';
import { AccountEntity } from './account.entity.js';
import { AdminToken } from './admin-token.js';
import './identity.history.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AccountEntity])],
  providers: [AdminToken, { provide: Authenticator, useExisting: AdminToken }],
  exports: [Authenticator, AdminToken],
})
export class IdentityModule {}
