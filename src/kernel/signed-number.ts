/** The sign may have been typed with the number, also twice: «№ № 4». One expression for JavaScript and for PostgreSQL. */
export const NUMBER_SIGN = '^(№\\s*)+';
const SIGN = new RegExp(NUMBER_SIGN, 'u');

/** A number as it is said: with one sign, however it was typed. */
export const signedNumber = (number: string): string => `№ ${number.replace(SIGN, '')}`;
