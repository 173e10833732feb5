/** Words that mix both alphabets: a Latin «i» in «тізім» looks right and is never found. */
export const latinInCyrillic = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );
