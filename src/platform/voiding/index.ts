export { Replacements } from './replacements.js';
export { Voiding, WHOLE_RECORD, type RecordRestored } from './voiding.js';
export { VoidingModule } from './voiding.module.js';
export { RecordActions, recordActions, voids } from './voids.js';
