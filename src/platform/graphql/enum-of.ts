/** The values of an enum of the schema, which in TypeScript are plain texts. */
export const enumOf = <K extends string>(...names: readonly K[]): { readonly [N in K]: N } =>
  Object.fromEntries(names.map((each) => [each, each])) as { readonly [N in K]: N };
