/** A hint below its field keeps the fields of a row in line. */
export const HINT_BELOW: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];
