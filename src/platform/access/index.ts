export {
  Actor,
  Authenticator,
  everywhere,
  EVERYWHERE,
  NOBODY,
  NOWHERE,
  SessionKeeper,
  SYSTEM_ACTOR_ID,
  type AccountOfActor,
  type Reach,
  type Rights,
} from './actor.js';
export { authorize } from './authorize.js';
export { Allow, AllowAnyone, AllowSignedIn, allPermissions, definePermissions } from './permission.js';
