import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessCache } from './access/index.js';
import { Settings } from './config/settings.js';
import { Clock } from './context/index.js';
import { ContextFactory } from './http/index.js';
import {
  DatabaseColumns,
  dataSourceOptions,
  Housekeeping,
  IdempotencyKeyEntity,
  Notifications,
  SESSION,
  Statements,
  UnitOfWork,
} from './database/index.js';
import { EventBus } from './events/index.js';
import { FilesModule } from './files/index.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { KnownDocuments } from './graphql/known-documents.js';
import { JobsModule } from './jobs/index.js';
import { LabelsModule } from './labels/labels.module.js';
import { LimitsModule } from './limits/index.js';
import { RecordNames, SimilarRecords } from './neighbours/index.js';
import { ProofsModule } from './proofs/index.js';
import { Pools, ReadingModule } from './reading/index.js';
import { SecretsModule } from './secrets/index.js';
import { SearchModule } from './search/index.js';
import { VoidingModule } from './voiding/index.js';

const SHARED = [
  AccessCache, Clock, ContextFactory, DatabaseColumns, EventBus, Housekeeping, KnownDocuments, RecordNames, SimilarRecords, Statements, UnitOfWork,
]; // prettier-ignore

/** What every module stands on. It knows no word of the domain. */
@Global()
@Module({})
export class PlatformModule {
  static on(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl),
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
        TypeOrmModule.forFeature([IdempotencyKeyEntity]),
        SecretsModule,
        LabelsModule,
        LimitsModule,
        ReadingModule,
        SearchModule,
        VoidingModule,
        FilesModule,
        JobsModule.on(databaseUrl),
        ProofsModule,
        GraphqlModule,
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Notifications, useFactory: () => new Notifications(databaseUrl) },
        { provide: Pools, useFactory: () => new Pools(databaseUrl, settings.replicaUrls, SESSION) },
        ...SHARED,
      ],
      exports: [Settings, Notifications, Pools, ...SHARED],
    };
  }
}
