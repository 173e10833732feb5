export { connectionOf, listArgs, OneRecordArgs, orderOf, PageArgs, searchableListArgs } from './connection.types.js';
export { answer, payloadOf } from './payload.js';
export { Plain, ReadField, ReadQuery } from './read-fields.js';
export { DateScalar, DateTimeScalar, JsonScalar, PartialDateScalar } from './scalars.js';
export {
  AreaFilter, CodeFilter, HiddenFields, IdFilter, IntFilter, LocalizedText, Node, PageInfo, PeriodFilter, SecretFilter, TextFilter,
} from './shared.types.js'; // prettier-ignore
