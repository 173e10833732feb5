import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { Clock } from '../context/index.js';
import { Statements } from '../database/index.js';
import { ProofKeys } from './proof-keys.js';
import { PaperCheckDayEntity, PaperChecksEntity, ProofKeyEntity } from './proofs.entities.js';
import { ProofsRoutes } from './proofs.routes.js';
import { Proofs } from './proofs.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ProofKeyEntity, PaperChecksEntity, PaperCheckDayEntity])],
  providers: [
    {
      provide: ProofKeys,
      inject: [Settings, Statements, Clock],
      useFactory: (settings: Settings, statements: Statements, clock: Clock) =>
        ProofKeys.open(settings, statements, clock),
    },
    Proofs,
    ProofsRoutes,
  ],
  exports: [Proofs],
})
export class ProofsModule {}
