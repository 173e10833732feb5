import type { Language } from '../../kernel/language.js';

const NO_BREAK = '\u00A0';

/** What stands alone at the end of a line looks lost, or says something else: № and its number, initials, a dash, a day and its month. */
const EVERYWHERE: readonly (readonly [RegExp, string])[] = [
  [/([№§]) /gu, `$1${NO_BREAK}`],
  [/(?<![\p{L}\p{M}])(\p{Lu}\p{M}*\.) (?=\p{Lu})/gu, `$1${NO_BREAK}`],
  [/ (?=[—–])/gu, NO_BREAK],
  [/(\p{Nd}) (?=\p{L}{3})/gu, `$1${NO_BREAK}`],
];
/** Words of one or two letters lean on what follows them in Russian and English, on what stands before them in Kazakh. */
const SHORT: Readonly<Record<Language, readonly [RegExp, string] | undefined>> = {
  kk: undefined,
  ru: [/(?<![\p{L}\p{M}])(\p{L}{1,2}) (?=\S)/gu, `$1${NO_BREAK}`],
  en: [/(?<![\p{L}\p{M}])(a|an|the|of|in|on|to|by|at) (?=\S)/giu, `$1${NO_BREAK}`],
};

/** Puts blanks that no line ends at where a reader would stumble. */
export function bind(text: string, language: Language): string {
  const rules = SHORT[language] ? [...EVERYWHERE, SHORT[language]] : EVERYWHERE;
  return rules.reduce((bound, [found, put]) => bound.replace(found, put), text);
}

/** What a text says, without the blanks that only hold lines together. */
export const unbound = (text: string): string => text.replaceAll(NO_BREAK, ' ');
