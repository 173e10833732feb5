/** A number with its sign, which it may have been typed with; nothing where there is none. */
export const numbered = (number: string | null | undefined): string =>
  number ? `№ ${number.replace(/^№\s*/u, '')}` : '';
