/** The fields of an input that were given; what is absent stays as it is, null clears. */
export const given = (input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([, each]) => each !== undefined));
