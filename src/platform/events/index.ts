export { about, aboutEach, aboutIn, changesOf, type Change, type DomainEvent, type Read } from './domain-event.js';
export { EventBus } from './event-bus.js';
