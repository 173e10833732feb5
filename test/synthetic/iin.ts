import { dayOf, dayText } from './days.js';

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const NO_CONTROL_DIGIT = 10;

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
}

/** Domain notes 6.1: weights 1 to 11, if that gives 10 the second weights, if again 10 the number is not used. */
function controlDigit(digits: string): number | null {
  const first = weigh(digits, FIRST_WEIGHTS);
  const control = first === NO_CONTROL_DIGIT ? weigh(digits, SECOND_WEIGHTS) : first;
  return control === NO_CONTROL_DIGIT ? null : control;
}

const FIRST_BIRTH = dayOf(1800);
const BIRTHS = dayOf(1900) - FIRST_BIRTH;
/** A prime, so that neighbours in the register do not share a birth date. */
const STRIDE = 7919;
/** Lower numbers are left to numbers written by hand in notes and tests. */
const FIRST_NUMBER = 1000;
const NUMBERS_EACH = 6;

/**
 * A number nobody living can have, since its birth year lies in the 19th century, and no other index gets: the day
 * and the number follow from the index.
 */
export function syntheticIin(index: number, male: boolean): string {
  const birth = dayText(FIRST_BIRTH + ((index * STRIDE) % BIRTHS));
  const start = birth.slice(2).replaceAll('-', '') + (male ? '1' : '2');
  const number = FIRST_NUMBER + Math.floor(index / BIRTHS) * NUMBERS_EACH;
  for (let attempt = 0; attempt < NUMBERS_EACH; attempt++) {
    const digits = start + String(number + attempt).padStart(4, '0');
    const control = controlDigit(digits);
    if (control !== null) return `${digits}${control}`;
  }
  throw new Error(`No synthetic IIN for person ${index}`);
}
