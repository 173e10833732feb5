export { ContextFactory } from './context.factory.js';
export { serveGraphiql } from './graphiql.js';
export { guardAnswers } from './headers.js';
export { serveHealth } from './health.js';
export { loggerOptions, PinoLogger } from './logger.js';
export { serveMetrics } from './metrics.js';
