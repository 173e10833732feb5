import Negotiator from 'negotiator';
import { LANGUAGES, type Language } from '../../kernel/language.js';

/** The best language of an Accept-Language header (RFC 9110, 12.5.4); the default one when nothing fits. */
export function languageOf(header: string | undefined, fallback: Language = 'kk'): Language {
  const accepted = new Negotiator({ headers: { 'accept-language': header } });
  return (accepted.language([fallback, ...LANGUAGES]) as Language | undefined) ?? fallback;
}
