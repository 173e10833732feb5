export { RecordNames, sayable, type Neighbour } from './record-names.js';
export { SimilarRecords } from './similar-records.js';
