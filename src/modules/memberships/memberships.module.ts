import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PeopleModule } from '../people/index.js';
import { SourcesModule } from '../sources/index.js';
import { MembershipEntity, PostEntity, TermEntity } from './membership.entities.js';
import {
  allMemberships,
  membershipReading,
  organizationFields,
  personFields,
  postReading,
  termReading,
} from './membership.reading.js';
import {
  MembershipsResolver, OrganizationMembershipsResolver, PersonMembershipsResolver, PostMembershipsResolver, TermMembershipsResolver,
} from './memberships.resolver.js'; // prettier-ignore
import { MembershipsService } from './memberships.service.js';
import { OnDatesCorrected } from './on-dates-corrected.js';
import { OnMemberAnonymised } from './on-member-anonymised.js';
import { OnOrganizationEnded } from './on-organization-ended.js';
import { OnRecordRestored } from './on-record-restored.js';
import { PostsService } from './posts.service.js';
import { TermsService } from './terms.service.js';
import { VacanciesResolver } from './vacancies/vacancies.resolver.js';
import { vacancyReading } from './vacancies/vacancy.reading.js';
import './membership.history.js';
import './membership.labels.js';
import './people-by-membership.js';
import './vacancies/vacancy.labels.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PostEntity, TermEntity, MembershipEntity]),
    PeopleModule,
    OrganizationsModule,
    SourcesModule,
  ],
  providers: [
    MembershipsService, PostsService, TermsService, OnMemberAnonymised, OnOrganizationEnded, OnRecordRestored, OnDatesCorrected, MembershipsResolver, PersonMembershipsResolver, OrganizationMembershipsResolver,
    PostMembershipsResolver, TermMembershipsResolver, VacanciesResolver,
  ], // prettier-ignore
  exports: [MembershipsService, PostsService, TermsService],
})
export class MembershipsModule {
  constructor(readings: Readings) {
    readings.declare(membershipReading, postReading, termReading, vacancyReading);
    readings.extend('Person', personFields);
    readings.extend('Organization', organizationFields);
    readings.answer({
      memberships: allMemberships,
      membership: { kind: 'find', type: 'Membership', args: { id: byId }, rewinds: true },
      terms: { kind: 'many', type: 'Term' },
      vacancies: { kind: 'many', type: 'Vacancy' },
      vacancy: { kind: 'find', type: 'Vacancy', args: { id: byId } },
    });
  }
}
