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
export { ADMINISTERS, AUDITS, COUNTS, deed, READS, READS_PUBLIC, WRITES, type Deed } from './deeds.js';
export type { RowRights } from './row-rights.js';
export {
  Allow, AllowAnyone, AllowSession, allPermissions, AllowSignedIn, definePermissions, permissionNamed, type Permission,
} from './permission.js'; // prettier-ignore
