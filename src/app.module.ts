import { Module, type DynamicModule } from '@nestjs/common';
import { AccreditationModule } from './modules/accreditation/index.js';
import { ActivitiesModule } from './modules/activities/index.js';
import { AuditModule } from './modules/audit/index.js';
import { AwardsModule } from './modules/awards/index.js';
import { ExchangeModule } from './modules/exchange/index.js';
import { HistoryModule } from './modules/history/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { FacilitiesModule } from './modules/facilities/index.js';
import { MediationModule } from './modules/mediation/index.js';
import { MeetingsModule } from './modules/meetings/index.js';
import { MembershipsModule } from './modules/memberships/index.js';
import { OrganizationsModule } from './modules/organizations/index.js';
import { PeopleModule } from './modules/people/index.js';
import { ReferenceModule } from './modules/reference/index.js';
import { RightsModule } from './modules/rights/index.js';
import { OverviewModule } from './modules/overview/index.js';
import { PapersModule } from './modules/papers/index.js';
import { RollModule } from './modules/roll/index.js';
import { SampleModule } from './modules/sample/index.js';
import { SourcesModule } from './modules/sources/index.js';
import type { Settings } from './platform/config/settings.js';
import { PlatformModule } from './platform/platform.module.js';

/** The house, floor by floor. */
@Module({})
export class AppModule {
  static on(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(settings, databaseUrl),
        RightsModule,
        IdentityModule,
        AuditModule,
        ReferenceModule,
        SourcesModule,
        PeopleModule,
        OrganizationsModule,
        MembershipsModule,
        FacilitiesModule,
        AccreditationModule,
        MediationModule,
        ActivitiesModule,
        MeetingsModule,
        AwardsModule,
        HistoryModule,
        ExchangeModule,
        OverviewModule,
        PapersModule,
        RollModule,
        SampleModule,
      ],
    };
  }
}
