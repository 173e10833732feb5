export { MembershipEntity } from './membership.entities.js';
export { Membership } from './membership.types.js';
export { MembershipsModule } from './memberships.module.js';
export { MembershipsService } from './memberships.service.js';
export { PostsService } from './posts.service.js';
export { lifeProblems } from './taking-part.js';
