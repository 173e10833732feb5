import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GuardedReads } from '../../platform/reading/index.js';
import { Replacements } from '../../platform/voiding/index.js';
import './audit.history.js';
import './audit.labels.js';
import { AuditRecorder } from './audit.recorder.js';
import { Chain } from './chain.js';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity.js';
import { CheckpointEntity } from './checkpoint.entity.js';
import { DayCloser } from './day-closer.js';
import { ReadLog } from './read-log.js';
import { RecordedReplacements } from './recorded-replacements.js';

/**
 * Global for `GuardedReads`, by which the read path, on a lower floor, records who was shown what, and for
 * `Replacements`, by which restoring learns what came in the place of a record.
 */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ChangeSetEntity, ChangeEntity, CheckpointEntity])],
  providers: [
    Chain,
    AuditRecorder,
    DayCloser,
    ReadLog,
    { provide: GuardedReads, useExisting: ReadLog },
    { provide: Replacements, useClass: RecordedReplacements },
  ],
  exports: [GuardedReads, Replacements],
})
export class AuditModule {}
