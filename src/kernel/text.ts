/** Letters that look alike in Latin and Cyrillic: Latin → Cyrillic. Source: domain notes 7.1, with ə (U+0259). */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', S: 'Ѕ', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', ə: 'ә',
}; // prettier-ignore

const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** NFC, without blanks at the ends and with single blanks inside: how every text is stored. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

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

/** Control characters (C0 and DEL) but tab and line ends. */
const UNSTORABLE = /[^\P{Cc}\t\n\r\u0080-\u009f]/u;

/** NUL, other control characters and halves of surrogate pairs: PostgreSQL refuses them or UTF-8 cannot hold them. */
export function hasUnstorableCharacter(text: string): boolean {
  return UNSTORABLE.test(text) || !text.isWellFormed();
}
