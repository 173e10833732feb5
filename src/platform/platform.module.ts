import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessCache } from './access/index.js';
import { Settings } from './config/settings.js';
import { ContextFactory } from './context/index.js';
import { DatabaseColumns, dataSourceOptions, Notifications, Statements, UnitOfWork } from './database/index.js';
import { EventBus } from './events/index.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { ReadingModule } from './reading/index.js';
import { SecretsModule } from './secrets/index.js';
import { SearchModule } from './search/index.js';

/** What every module stands on. It knows no word of the domain. */
@Global()
@Module({})
export class PlatformModule {
  static on(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, settings.replicaUrls),
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
        SecretsModule,
        ReadingModule,
        SearchModule,
        GraphqlModule,
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Notifications, useFactory: () => new Notifications(databaseUrl) },
        AccessCache,
        ContextFactory,
        DatabaseColumns,
        EventBus,
        Statements,
        UnitOfWork,
      ],
      exports: [
        Settings,
        AccessCache,
        ContextFactory,
        DatabaseColumns,
        EventBus,
        Notifications,
        Statements,
        UnitOfWork,
      ],
    };
  }
}
