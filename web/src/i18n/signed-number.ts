/** A number as it is said: with one sign, however it was typed. */
export const signedNumber = (number: string): string => `№ ${unsigned(number)}`;

/** Where the sign stands in the sentence already. */
export const unsigned = (number: string): string => number.replace(/^(№\s*)+/u, '');
