import { Module } from '@nestjs/common';
import { ActivitiesModule } from '../activities/index.js';
import { AwardsModule } from '../awards/index.js';
import { FacilitiesModule } from '../facilities/index.js';
import { MediationModule } from '../mediation/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembershipsModule } from '../memberships/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PeopleModule } from '../people/index.js';
import { ReferenceModule } from '../reference/index.js';
import { SourcesModule } from '../sources/index.js';
import { ActivitiesWriter } from './register/activities/activities.writer.js';
import { FacilitiesWriter } from './register/facilities.writer.js';
import { MeetingsWriter } from './register/meetings.writer.js';
import { OrganizationsWriter } from './register/organizations.writer.js';
import { PeopleWriter } from './register/people.writer.js';
import { RulesWriter } from './register/rules.writer.js';
import { TrainingsWriter } from './register/trainings.writer.js';
import { SampleRegister } from './sample-register.js';

@Module({
  imports: [
    ReferenceModule,
    SourcesModule,
    PeopleModule,
    OrganizationsModule,
    MembershipsModule,
    FacilitiesModule,
    MediationModule,
    ActivitiesModule,
    MeetingsModule,
    AwardsModule,
  ],
  providers: [
    SampleRegister,
    OrganizationsWriter,
    FacilitiesWriter,
    TrainingsWriter,
    PeopleWriter,
    RulesWriter,
    ActivitiesWriter,
    MeetingsWriter,
  ],
  exports: [SampleRegister],
})
export class SampleModule {}
