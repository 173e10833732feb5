/** Weights of the control digit of IIN and BIN, first pass and second (domain notes 6.1). */
const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11;

/** True when the twelfth digit follows from the other eleven. A number whose second pass gives 10 is never issued. */
export function hasValidControlDigit(number: string): boolean {
  const digits = [...number].map(Number);
  const first = weigh(digits, FIRST);
  const control = first === 10 ? weigh(digits, SECOND) : first;
  return control < 10 && control === digits[11];
}
