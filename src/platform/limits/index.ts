export { LimitsModule } from './limits.module.js';
export { RateLimits } from './rate-limits.js';
