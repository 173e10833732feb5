export { admit } from './admission.js';
export { callerOf, NO_CALLER, SESSION_COOKIE, type Caller } from './caller.js';
export { Clock } from './clock.js';
export { Ctx, RequestContext, Tx, type Repetition } from './request-context.js';
