export { MembershipsModule } from './memberships.module.js';
export { MembershipsService } from './memberships.service.js';
export { PostsService } from './posts.service.js';
