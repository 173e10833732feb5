import { currentLanguage } from '../i18n/language.js';

export interface Localized {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en?: string | null;
}

/** A name in the language of the desk, else in Kazakh, else in what there is. */
export const said = (name: Localized | null | undefined): string =>
  (name && (name[currentLanguage()] ?? name.kk ?? name.ru ?? name.en)) ?? '';
