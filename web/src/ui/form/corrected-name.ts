import { LANGUAGES } from '../../i18n/language.js';
import type { LocalizedInput } from './localized-field.js';

/** The field of a correction that a name is: a language that did not change is left out, an emptied one is cleared. */
export function correctedName(field: string, before: LocalizedInput, after: LocalizedInput): object {
  const changed = LANGUAGES.filter((each) => before[each] !== after[each]);
  if (changed.length === 0) return {};
  return { [field]: Object.fromEntries(changed.map((each) => [each, after[each].trim() || null])) };
}
