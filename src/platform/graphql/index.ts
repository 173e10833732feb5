export { answerKnown } from './answer-known.js';
export { connectionOf, IdArgs, OneRecordArgs, PageArgs } from './connection.types.js';
export { enumOf } from './enum-of.js';
export { tellUnexpected } from './error-format.js';
export { KnownDocuments } from './known-documents.js';
export { listArgs, searchableListArgs, widen } from './list-args.js';
export { answer, payloadOf } from './payload.js';
export { Plain, ReadField, ReadQuery } from './read-fields.js';
export {
  DateScalar,
  DateTimeScalar,
  JsonScalar,
  PartialDateScalar,
  RecordTypeScalar,
  TengeScalar,
} from '../scalars/index.js';
export { HiddenFields, LocalizedText, Node, PageInfo, Qualifier } from './shared.types.js';
