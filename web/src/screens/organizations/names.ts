import { LANGUAGES } from '../../i18n/language.js';
import { localizedInput, NO_NAME, type LocalizedInput } from '../../ui/form/localized-field.js';
import type { Localized } from '../../ui/localized.js';

interface Given {
  readonly kk: string;
  readonly ru?: string;
  readonly en?: string;
}

/** A new name as the API takes it; without the Kazakh one it is refused there. */
export const givenName = (name: LocalizedInput): Given => ({ kk: '', ...localizedInput(name) });

/** A name as the form holds it. */
export const nameToCorrect = (name: Localized | null | undefined): LocalizedInput => ({
  ...NO_NAME,
  kk: name?.kk ?? '',
  ru: name?.ru ?? '',
  en: name?.en ?? '',
});

/** What of a name changed: a language that is left out stays, an emptied one is cleared. */
export function changedName(before: LocalizedInput, after: LocalizedInput): Partial<Record<string, string | null>> {
  const changed = LANGUAGES.filter((each) => before[each] !== after[each]);
  return Object.fromEntries(changed.map((each) => [each, after[each].trim() || null]));
}

/** The field of a correction that a name is, if it changed. */
export function correctedName(field: string, before: LocalizedInput, after: LocalizedInput): object {
  const changed = changedName(before, after);
  return Object.keys(changed).length > 0 ? { [field]: changed } : {};
}
