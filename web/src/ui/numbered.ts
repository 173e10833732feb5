/** A number with its sign, however it was typed; nothing where there is none. */
export const numbered = (number: string | null | undefined): string => (number ? `№ ${unsigned(number)}` : '');

/** Where the sign stands in the sentence already. */
export const unsigned = (number: string): string => number.replace(/^(№\s*)+/u, '');
