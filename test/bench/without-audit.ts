import { EventBus } from '../../src/platform/events/index.js';

/** Birlik as it is, but nobody hears what happened: to measure what the audit costs. There is no such setting. */
EventBus.prototype.onAll = () => undefined;
await import('../../src/main.js');
