export { listCheck, patternCheck } from './checks.js';
export {
  AnyText,
  Checked,
  Code,
  Digits,
  Given,
  Id,
  ListOf,
  LongText,
  NumberText,
  Nested,
  NestedList,
  PartialDay,
  Phone,
  SecretText,
  Tenge,
  Text,
  Title,
  Version,
  WebAddress,
  Whole,
  WholeDay,
} from './fields.js';
export { IdempotencyKey, partKey } from './idempotency-key.js';
export {
  localized, LocalizedCorrectionInput, LocalizedInput, LongLocalizedInput, relocalized,
} from './localized.input.js'; // prettier-ignore
export { inputValidation } from './validation.js';
