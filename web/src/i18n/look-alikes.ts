const LETTER = String.raw`[\p{L}\p{M}]`;
const WORDS = new RegExp(`${LETTER}+`, 'gu');
/** A preposition that was typed on the other keyboard. */
const ALONE = /^[aceikopxy]$/i;

/** Latin letters in a text in Cyrillic that look as if they were none: «тізім» looks right and is never found. */
export const latinInCyrillic = (text: string): string[] =>
  (text.match(WORDS) ?? []).filter(
    (word) => ALONE.test(word) || (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
  );
