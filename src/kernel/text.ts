/** Letters that look alike in Latin and Cyrillic: Latin → Cyrillic. Source: domain notes 7.1, with ə (U+0259). */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', S: 'Ѕ', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', ə: 'ә',
}; // prettier-ignore

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Scripts in which a joiner (U+200C, U+200D) between two letters changes the word. */
const JOINING = [
  'Arab',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Knda',
  'Khmr',
  'Mlym',
  'Mong',
  'Nkoo',
  'Orya',
  'Sinh',
  'Syrc',
  'Taml',
  'Telu',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');
/** Soft hyphens, zero widths, marks of direction, fillers: what is written looks the same without them. */
const INVISIBLE = new RegExp(
  `(?<=[${JOINING}])([\\u200C\\u200D])(?=[${JOINING}])|[\\p{Cf}\\p{Default_Ignorable_Code_Point}]`,
  'gu',
);

/** NFC, without invisible characters: how every text comes in. */
export const visible = (text: string): string => text.replace(INVISIBLE, '$1').normalize('NFC');

/** Also without blanks at the ends and with single blanks inside: how a text of one line is stored. */
export const tidy = (text: string): string =>
  visible(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

/** A number or a code, which has no blanks, however it was typed. */
export const withoutBlanks = (text: string): string => visible(text).replace(/[\s\u0085]+/gu, '');

/** How a text of several lines is stored: without blanks at the ends of lines, with at most two empty lines in a row. */
export const tidyLines = (text: string): string =>
  visible(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trim();

/** The first word that mixes Latin and Cyrillic letters, as in «Cенатта» with a Latin C. */
export function mixedScriptWord(text: string): string | undefined {
  return text.match(WORD)?.find((word) => CYRILLIC.test(word) && LATIN.test(word));
}

/** Turns Latin look-alikes inside words that also hold Cyrillic letters into the Cyrillic letter meant. */
export function replaceHomoglyphs(text: string): string {
  return text.replace(WORD, (word) =>
    CYRILLIC.test(word) && LATIN.test(word) ? [...word].map((letter) => HOMOGLYPHS[letter] ?? letter).join('') : word,
  );
}

/** Control characters but tab and line ends. */
const UNSTORABLE = /[^\P{Cc}\t\n\r\u0085]/u;

/** NUL, other control characters and halves of surrogate pairs: PostgreSQL refuses them or UTF-8 cannot hold them. */
export function hasUnstorableCharacter(text: string): boolean {
  return UNSTORABLE.test(text) || !text.isWellFormed();
}
