import { randomInt } from 'node:crypto';

const LETTERS = 'абдежзклмнопрстуш';
const letters = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A name that no other test has, in letters of the registry. */
export function uniqueName(begin = 'Сынақ'): string {
  return `${begin}${letters(LETTERS, 8)}`;
}
/** The same for codes and names of accounts. */
export const uniqueCode = (): string => letters('abcdefghijkmnpqrstuvwxyz23456789', 9) + letters('23456789', 1);
/** A KATO code that no area has: those that exist begin with other figures. */
export const uniqueKato = (): string => `99${letters('0123456789', 7)}`;
