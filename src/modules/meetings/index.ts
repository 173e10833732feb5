export { MeetingsModule } from './meetings.module.js';
export { permissions as meetingsPermissions } from './meetings.permissions.js';
export { Meeting } from './meeting.types.js';
export { MeetingsService } from './meetings.service.js';
export { AttendanceService } from './attendance/attendance.service.js';
export { AssignmentsService } from './assignments/assignments.service.js';
export { ProposalsService } from './proposals/proposals.service.js';
export { ResolutionsService } from './resolutions/resolutions.service.js';
export { MeetingRulesService } from './rules/meeting-rules.service.js';
