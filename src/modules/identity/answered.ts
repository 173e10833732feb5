/** The payload of a command that was carried out and answers something that is no record. */
export const answered = async <F extends string, T>(
  field: F,
  value: Promise<T>,
): Promise<{ [K in F]: T } & { problems: [] }> =>
  ({ [field]: await value, problems: [] }) as unknown as { [K in F]: T } & { problems: [] };
