import { currentLanguage } from '../../i18n/language.js';
import { said, type Localized } from '../localized.js';

/** Answers that name nothing: whoever looks for one looks for it below all that do. */
const LAST: readonly string[] = ['other', 'not_stated'];

/** As an alphabet of the language has them. Chromium collates no Kazakh, and the order of the server is the Kazakh one. */
export function inOrder<T extends { readonly code: string; readonly name: Localized }>(items: readonly T[]): T[] {
  const language = currentLanguage();
  const collator = language === 'kk' ? undefined : new Intl.Collator(language);
  const place = ({ code }: T): number => LAST.indexOf(code);
  return items.toSorted((a, b) => place(a) - place(b) || (collator ? collator.compare(said(a.name), said(b.name)) : 0));
}
