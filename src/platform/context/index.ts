export { ContextFactory } from './context.factory.js';
export { Ctx, RequestContext, Tx } from './request-context.js';
