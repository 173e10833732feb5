export { NO_CALLER, SESSION_COOKIE } from './caller.js';
export { ContextFactory } from './context.factory.js';
export { Ctx, RequestContext, Tx } from './request-context.js';
