export { Actor, Authenticator, NOBODY, SYSTEM_ACTOR_ID } from './actor.js';
export { authorize } from './authorize.js';
export { Allow, allPermissions, definePermissions } from './permission.js';
