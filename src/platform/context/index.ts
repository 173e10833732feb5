export { ContextFactory } from './context.factory.js';
export { LANGUAGES, type Language } from './language.js';
export { Ctx, RequestContext, Tx } from './request-context.js';
