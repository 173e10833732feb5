export { Voiding, type RecordRestored } from './voiding.js';
export { VoidingModule } from './voiding.module.js';
