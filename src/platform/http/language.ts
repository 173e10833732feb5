import { LANGUAGES, type Language } from '../../kernel/language.js';

/** The best language of an Accept-Language header (RFC 9110, 12.5.4); the usual one when nothing fits. */
export function languageOf(header: string | undefined, fallback: Language = 'kk'): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.weight - a.weight);
  return (
    LANGUAGES.find(
      (each) => each === wanted.find(({ language }) => LANGUAGES.includes(language as Language))?.language,
    ) ?? fallback
  );
}
