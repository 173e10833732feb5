export { otherNamesField } from './other-name.history.js';
export { CorrectOtherNameInput, OtherNameInput } from './other-name.inputs.js';
export { otherNames } from './other-name.reading.js';
export { OtherName } from './other-name.types.js';
export { NamesModule } from './names.module.js';
export { OtherNames } from './other-names.service.js';
