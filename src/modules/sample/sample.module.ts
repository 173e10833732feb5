import { Module } from '@nestjs/common';
import { AwardsModule } from '../awards/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MembershipsModule } from '../memberships/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PeopleModule } from '../people/index.js';
import { ReferenceModule } from '../reference/index.js';
import { SourcesModule } from '../sources/index.js';
import { MeetingsWriter } from './register/meetings.writer.js';
import { OrganizationsWriter } from './register/organizations.writer.js';
import { PeopleWriter } from './register/people.writer.js';
import { RulesWriter } from './register/rules.writer.js';
import { SampleRegister } from './sample-register.js';

@Module({
  imports: [
    ReferenceModule,
    SourcesModule,
    PeopleModule,
    OrganizationsModule,
    MembershipsModule,
    MeetingsModule,
    AwardsModule,
  ],
  providers: [SampleRegister, OrganizationsWriter, PeopleWriter, RulesWriter, MeetingsWriter],
  exports: [SampleRegister],
})
export class SampleModule {}
