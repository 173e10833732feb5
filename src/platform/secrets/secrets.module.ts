import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.js';
import { openSecrets } from './open-secrets.js';
import { SealedColumns } from './sealed-columns.js';
import { SealedHistory } from './sealed-history.js';
import { Secrets } from './secrets.js';
import { DataKeyEntity, SubjectKeyEntity } from './secrets.entities.js';
import { subjectKeyColumn, SubjectKeys } from './subject-keys.js';

/** An application whose keys do not fit its database is not made at all. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([DataKeyEntity, SubjectKeyEntity])],
  providers: [
    { provide: Secrets, inject: [Settings, DataSource], useFactory: openSecrets },
    SealedColumns,
    SubjectKeys,
    SealedHistory,
  ],
  exports: [Secrets, SealedColumns, SealedHistory, SubjectKeys],
})
export class SecretsModule {
  constructor(columns: SealedColumns) {
    columns.declare(subjectKeyColumn);
  }
}
