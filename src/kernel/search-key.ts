import { replaceHomoglyphs, tidy } from './text.js';

/**
 * Kazakh, Russian and kindred Cyrillic, the Latin alphabets of 2018 and 2021 and the passport style: which letters fall
 * on which of the skeleton.
 */
const LETTERS = {
  a: 'әаäáə', b: 'б', d: 'д', e: 'еэёє', f: 'ф', g: 'ғгğǵґҕ', h: 'һхҳ', i: 'іиыйıyїј', j: 'жҗӂ', k: 'қкqҡҝќ', l: 'лљ', m: 'м',
  n: 'ңнñńŋњ', o: 'өоöó', p: 'п', r: 'р', s: 'сшщчцşçcҫѕҷҹћ', t: 'т', u: 'ұүуўūüúýŭ', v: 'вw', z: 'зҙӡ', ia: 'я', iu: 'ю', ks: 'x',
}; // prettier-ignore
const FOLD = new Map(Object.entries(LETTERS).flatMap(([to, from]) => [...from].map((each) => [each, to])));
const LETTER = new RegExp(`[${Object.values(LETTERS).join('')}]`, 'gu');
const foldLetters = (text: string): string => text.replace(/y[eo]/gu, 'e').replace(LETTER, (found) => FOLD.get(found)!);

/** Pairs of the skeleton that spell one sound. What they leave may be a pair again (Iskhakov, Исхаков, Ishaqov). */
const SOUNDS = { kh: 'h', gh: 'g', zh: 'j', sh: 's', ts: 's', dj: 'j' } as const;
const PAIR = /kh|gh|zh|sh|ts|dj|(\p{L})\1/gu;

function foldPairs(text: string): string {
  const folded = text.replace(PAIR, (pair) => SOUNDS[pair as keyof typeof SOUNDS] ?? pair.slice(pair.length / 2));
  return folded === text ? text : foldPairs(folded);
}

/** Apostrophes and the signs of hardness and softness stand inside words and sound of nothing. */
const APOSTROPHES = /['’ʼʹ`´]+/gu;
const SIGNS = /[ьъ]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Without apostrophes first: they would part a word in two, each of which may look like another script. */
const small = (text: string): string =>
  replaceHomoglyphs(tidy(text).replace(APOSTROPHES, '')).toLowerCase().normalize('NFC').replace(SIGNS, '');

/**
 * The skeleton by which a name is found whatever its spelling: Әліш = Алиш = Alish = Älış. Folding a skeleton changes
 * nothing. For finding only: two people with one key are two people until somebody has looked.
 */
export function searchKey(text: string): string {
  const bare = foldLetters(small(text))
    .normalize('NFD')
    .replace(/[\p{M}\p{Script=Cyrillic}]+/gu, '');
  return foldPairs(foldLetters(bare).replace(BETWEEN_WORDS, ' ')).trim();
}

/** The words of a name as they are written, in small letters. */
export const plainWords = (text: string): string => small(text).replace(BETWEEN_WORDS, ' ').trim();

/** Changes with every change of what is below or above: names folded by other rules are folded anew at the next start. */
export const FOLDING = 3;

/** The same with hyphenated words joined: Хасен-оглы is Хасеноглы. */
export const joinedKey = (text: string): string => searchKey(text.replace(/(\p{L})-(\p{L})/gu, '$1$2'));

/** What of a name is stored for finding it. */
export function foldedName(form: string): { plain: string; key: string; folding: number } {
  const key = searchKey(form);
  const joined = joinedKey(form);
  return { plain: plainWords(form), key: joined === key ? key : `${key} ${joined}`, folding: FOLDING };
}
