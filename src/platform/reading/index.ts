export * from './declaration.js';
export * from './filters.js';
export { asDay, bindText } from './bindings.js';
export type { Plan } from './plan.js';
export { Reader } from './reader.js';
export { ReadingModule } from './reading.module.js';
export { idField, Readings } from './readings.js';
export { nameHits } from './searching.js';
export { Late } from './values.js';
