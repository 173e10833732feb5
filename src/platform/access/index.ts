export { AccessCache, type Kept } from './access-cache.js';
export {
  Actor,
  Authenticator,
  everywhere,
  EVERYWHERE,
  NOBODY,
  SessionKeeper,
  SYSTEM_ACTOR_ID,
  type Reach,
  type Rights,
} from './actor.js';
export { authorize, demand } from './authorize.js';
export type { RowRights } from './row-rights.js';
export { Allow, AllowAnyone, AllowSession, allPermissions, AllowSignedIn, definePermissions } from './permission.js';
