/** Kazakh has no patterns of hyphenation to be had; its syllables need none: each has one vowel, and begins with one consonant at most. */
const VOWELS = new Set('аәеёиоөуұүыіэюя');
/** After a vowel these two are spoken as consonants: қи-ын, but та-уы. */
const GLIDES = new Set('иу');
const SILENT = new Set('ъь');

const isVowel = (letters: readonly string[], at: number): boolean => {
  const letter = letters[at]!;
  if (!VOWELS.has(letter)) return false;
  const before = letters[at - 1];
  return !(GLIDES.has(letter) && before !== undefined && VOWELS.has(before));
};

/** A word in its syllables; a syllable of one letter stays with its neighbour, as nobody leaves one letter on a line. */
export function syllables(word: string): string[] {
  const letters = [...word];
  const small = letters.map((each) => each.toLowerCase());
  const vowels = small.map((_, at) => at).filter((at) => isVowel(small, at));
  const cuts = vowels.slice(1).map((vowel, index) => cutBefore(small, vowels[index]!, vowel));
  const places = cuts.filter((cut) => cut >= 2 && letters.length - cut >= 2);
  return [0, ...places].map((from, index) => letters.slice(from, places[index]).join(''));
}

/** The consonant before a vowel belongs to it; ъ and ь belong to what stands before them. */
function cutBefore(letters: readonly string[], last: number, vowel: number): number {
  if (vowel === last + 1) return vowel;
  return SILENT.has(letters[vowel - 1]!) ? vowel : vowel - 1;
}
