import { replaceHomoglyphs } from './text.js';

/**
 * Spellings that must find each other, longest first. Kazakh Cyrillic, Russian Cyrillic, the Latin alphabets of
 * 2018 and 2021 and the passport style all fall on one skeleton: Әліш = Алиш = Alish = Älış.
 */
const FOLDS: readonly (readonly [string, string])[] = [
  ['дж', 'j'], ['shch', 's'], ['dzh', 'j'], ['zh', 'j'], ['kh', 'h'], ['gh', 'g'], ['sh', 's'], ['ch', 's'], ['ts', 's'],
  ['ye', 'e'], ['yo', 'e'], ['yu', 'iu'], ['ya', 'ia'], ['x', 'ks'], ['w', 'v'], ['c', 's'],
  ['ә', 'a'], ['а', 'a'], ['ä', 'a'], ['á', 'a'],
  ['ғ', 'g'], ['г', 'g'], ['ğ', 'g'], ['ǵ', 'g'],
  ['қ', 'k'], ['к', 'k'], ['q', 'k'],
  ['ң', 'n'], ['н', 'n'], ['ñ', 'n'], ['ń', 'n'], ['ŋ', 'n'],
  ['ө', 'o'], ['о', 'o'], ['ö', 'o'], ['ó', 'o'],
  ['ұ', 'u'], ['ү', 'u'], ['у', 'u'], ['ў', 'u'], ['ū', 'u'], ['ü', 'u'], ['ú', 'u'], ['ý', 'u'], ['ŭ', 'u'],
  ['і', 'i'], ['и', 'i'], ['ы', 'i'], ['й', 'i'], ['ı', 'i'], ['y', 'i'], ['ї', 'i'],
  ['һ', 'h'], ['х', 'h'],
  ['ж', 'j'], ['ş', 's'], ['ш', 's'], ['щ', 's'], ['ч', 's'], ['ц', 's'], ['с', 's'], ['ç', 's'],
  ['е', 'e'], ['э', 'e'], ['ё', 'e'], ['ю', 'iu'], ['я', 'ia'], ['є', 'e'],
  ['б', 'b'], ['в', 'v'], ['д', 'd'], ['з', 'z'], ['л', 'l'], ['м', 'm'], ['п', 'p'], ['р', 'r'], ['т', 't'], ['ф', 'f'],
  ['ь', ''], ['ъ', ''],
]; // prettier-ignore

const FOLD = new Map(FOLDS);
const PATTERN = new RegExp(FOLDS.map(([from]) => from).join('|'), 'gu');

/**
 * The skeleton by which a name is found whatever its spelling. For finding only: two people with one key are
 * two people until somebody has looked.
 */
export function searchKey(text: string): string {
  return replaceHomoglyphs(text.normalize('NFC'))
    .toLowerCase()
    .normalize('NFC')
    .replace(/i̇/gu, 'i')
    .replace(PATTERN, (found) => FOLD.get(found) ?? found)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ`´"«»“”„.,()]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim();
}

/** The key as it is stored: hyphenated words also joined, so that Хасен-оглы is found by Хасеноглы. */
export function indexKey(form: string): string {
  const key = searchKey(form);
  const joined = searchKey(form.replace(/(\p{L})-(\p{L})/gu, '$1$2'));
  return joined === key ? key : `${key} ${joined}`;
}

/** The words of a search as typed, folded, longest first. At most four: more do not narrow a name further. */
export function searchWords(text: string): string[] {
  return searchKey(text)
    .split(' ')
    .filter((word) => word.length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, 4);
}
