export { addressOf, guardMethods, LONGEST_PARAMETER } from './addresses.js';
export { ContextFactory } from './context.factory.js';
export { errorFor } from './error-for.js';
export { serveGraphiql } from './graphiql.js';
export { guardAnswers } from './headers.js';
export { serveHealth } from './health.js';
export { assertShallow, guardRequests } from './request-form.js';
export { loggerOptions, PinoLogger } from './logger.js';
export { serveMetrics } from './metrics.js';
