import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, many, manyLinked, Readings } from '../../platform/reading/index.js';
import { MembershipsModule } from '../memberships/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PeopleModule } from '../people/index.js';
import { SourcesModule } from '../sources/index.js';
import { AgendaItemEntity, AgendaSpeakerEntity } from './agenda/agenda.entities.js';
import { agendaItemReading, agendaSpeakerReading } from './agenda/agenda.reading.js';
import { AgendaResolver } from './agenda/agenda.resolver.js';
import { AgendaService } from './agenda/agenda.service.js';
import { AttendanceEntity } from './attendance/attendance.entity.js';
import { attendanceReading, rosterChangeReading } from './attendance/attendance.reading.js';
import {
  AttendanceResolver,
  MeetingAttendanceResolver,
  PersonAttendanceResolver,
} from './attendance/attendance.resolver.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { OnPersonAnonymised } from './on-person-anonymised.js';
import './agenda/agenda.labels.js';
import './attendance/attendance.history.js';
import './attendance/attendance.labels.js';
import {
  AssignmentAddresseeEntity,
  AssignmentEntity,
  AssignmentExtensionEntity,
} from './assignments/assignment.entities.js';
import {
  assignmentAddresseeReading,
  assignmentExtensionReading,
  assignmentReading,
} from './assignments/assignment.reading.js';
import {
  AssignmentsResolver, MeetingAssignmentsResolver, OrganizationAssignmentsResolver, ResolutionAssignmentsResolver,
} from './assignments/assignments.resolver.js'; // prettier-ignore
import { AssignmentsService } from './assignments/assignments.service.js';
import { ProposalEntity } from './proposals/proposal.entity.js';
import { proposalReading } from './proposals/proposal.reading.js';
import { ProposalsResolver } from './proposals/proposals.resolver.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { BallotEntity, ResolutionEffectEntity, ResolutionEntity } from './resolutions/resolution.entities.js';
import {
  ballotReading,
  decidedBy,
  resolutionEffectReading,
  resolutionReading,
} from './resolutions/resolution.reading.js';
import {
  MeetingResolutionsResolver, MembershipDecisionsResolver, OrganizationDecisionsResolver, ResolutionsResolver,
} from './resolutions/resolutions.resolver.js'; // prettier-ignore
import { ResolutionsService } from './resolutions/resolutions.service.js';
import { MeetingRuleEntity } from './rules/meeting-rule.entity.js';
import { meetingBodyReading, meetingRuleReading } from './rules/meeting-rule.reading.js';
import { MeetingRulesResolver } from './rules/meeting-rules.resolver.js';
import { MeetingRulesService } from './rules/meeting-rules.service.js';
import './assignments/assignment.history.js';
import './assignments/assignment.labels.js';
import './proposals/proposal.labels.js';
import './resolutions/resolution.history.js';
import './resolutions/resolution.labels.js';
import './rules/meeting-rule.history.js';
import './rules/meeting-rule.labels.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { CalendarRoutes } from './calendar/calendar.routes.js';
import { CalendarService } from './calendar/calendar.service.js';
import { CopyingService } from './copying.service.js';
import { MeetingActing } from './meeting-acting.js';
import { MeetingBodyEntity, MeetingEntity } from './meeting.entities.js';
import { meetingReading } from './meeting.reading.js';
import { FacilityMeetingsResolver, MeetingsResolver, OrganizationMeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import './meeting.history.js';
import './meeting.labels.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      MeetingEntity, MeetingBodyEntity, AgendaItemEntity, AgendaSpeakerEntity, AttendanceEntity, MeetingRuleEntity, ResolutionEntity, ResolutionEffectEntity, BallotEntity,
      ProposalEntity, AssignmentEntity, AssignmentAddresseeEntity, AssignmentExtensionEntity,
    ]), // prettier-ignore
    PeopleModule,
    OrganizationsModule,
    MembershipsModule,
    SourcesModule,
  ],
  providers: [
    MeetingActing, MeetingsService, CopyingService, CalendarService, CalendarRoutes, CalendarResolver, MeetingsResolver, OrganizationMeetingsResolver, FacilityMeetingsResolver, AgendaService, AgendaResolver, AttendanceService, OnPersonAnonymised, AttendanceResolver,
    MeetingAttendanceResolver, PersonAttendanceResolver, MeetingRulesService, MeetingRulesResolver, ResolutionsService, ResolutionsResolver, MeetingResolutionsResolver,
    OrganizationDecisionsResolver, MembershipDecisionsResolver, ProposalsService, ProposalsResolver, AssignmentsService, AssignmentsResolver, MeetingAssignmentsResolver,
    ResolutionAssignmentsResolver, OrganizationAssignmentsResolver,
  ], // prettier-ignore
  exports: [
    MeetingsService, AttendanceService, MeetingRulesService, ResolutionsService, ProposalsService, AssignmentsService,
  ], // prettier-ignore
})
export class MeetingsModule {
  constructor(readings: Readings) {
    readings.declare(meetingReading, meetingBodyReading, meetingRuleReading);
    readings.declare(agendaItemReading, agendaSpeakerReading, attendanceReading, rosterChangeReading, proposalReading);
    readings.declare(resolutionReading, resolutionEffectReading, ballotReading);
    readings.declare(assignmentReading, assignmentAddresseeReading, assignmentExtensionReading);
    readings.extend('Person', { attendances: many('Attendance', 'person_id') });
    readings.extend('Organization', {
      meetings: manyLinked('Meeting', 'meeting_bodies', 'meeting_id', 'organization_id'),
      decidedBy: decidedBy('organization_id'),
      assignments: manyLinked('Assignment', 'assignment_addressees', 'assignment_id', 'organization_id'),
    });
    readings.extend('Facility', { meetings: many('Meeting', 'facility_id') });
    readings.extend('Membership', { decidedBy: decidedBy('membership_id') });
    readings.extend('Meeting', {
      resolutions: many('Resolution', 'meeting_id'),
      assignments: many('Assignment', 'meeting_id'),
    });
    readings.extend('Resolution', { assignments: many('Assignment', 'resolution_id') });
    readings.answer({
      meetings: { kind: 'many', type: 'Meeting' },
      attendances: { kind: 'many', type: 'Attendance' },
      meetingRules: { kind: 'many', type: 'MeetingRule' },
      meetingRule: { kind: 'find', type: 'MeetingRule', args: { id: byId } },
      resolutions: { kind: 'many', type: 'Resolution' },
      resolution: { kind: 'find', type: 'Resolution', args: { id: byId } },
      assignments: { kind: 'many', type: 'Assignment' },
      assignment: { kind: 'find', type: 'Assignment', args: { id: byId }, rewinds: true },
      meeting: { kind: 'find', type: 'Meeting', args: { id: byId }, rewinds: true },
    });
  }
}
