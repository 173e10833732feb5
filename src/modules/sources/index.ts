export { SourceEntity } from './source.entities.js';
export { cited } from './source.history.js';
export { CitationInput, CorrectCitationInput } from './source.inputs.js';
export { citations } from './source.reading.js';
export { Citation, Source } from './source.types.js';
export { SourcesModule } from './sources.module.js';
export { SourcesService } from './sources.service.js';
