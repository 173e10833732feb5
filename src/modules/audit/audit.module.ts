import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GuardedReads } from '../../platform/reading/index.js';
import './audit.history.js';
import './audit.labels.js';
import { AuditRecorder } from './audit.recorder.js';
import { Chain } from './chain.js';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity.js';
import { CheckpointEntity } from './checkpoint.entity.js';
import { DayCloser } from './day-closer.js';
import { ReadLog } from './read-log.js';

/** Global for `GuardedReads`, by which the read path, on a lower floor, records who was shown what. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ChangeSetEntity, ChangeEntity, CheckpointEntity])],
  providers: [Chain, AuditRecorder, DayCloser, ReadLog, { provide: GuardedReads, useExisting: ReadLog }],
  exports: [GuardedReads],
})
export class AuditModule {}
