export { changesOf, type Change, type DomainEvent } from './domain-event.js';
export { EventBus } from './event-bus.js';
