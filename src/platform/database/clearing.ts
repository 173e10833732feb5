import type { EntityMetadata } from 'typeorm';

/**
 * Null for every property of a record but those that are kept when it is anonymised: a new column is cleared unless somebody decides otherwise.
 * Fails where a column can be neither kept nor cleared, or a kept one does not exist.
 */
export function clearing({ name, columns }: Pick<EntityMetadata, 'name' | 'columns'>, kept: readonly string[]): object {
  const properties = columns.map(({ propertyPath, isNullable }) => ({ of: propertyPath.split('.')[0]!, isNullable }));
  const unknown = kept.filter((each) => !properties.some(({ of }) => of === each));
  if (unknown.length > 0)
    throw new Error(`Anonymising keeps ${unknown.join(', ')} of ${name}, which has no such column`);
  const cleared = properties.filter(({ of }) => !kept.includes(of));
  const stubborn = cleared.filter((each) => !each.isNullable).map(({ of }) => of);
  if (stubborn.length > 0) throw new Error(`Anonymising neither keeps nor can clear ${stubborn.join(', ')} of ${name}`);
  return Object.fromEntries(cleared.map(({ of }) => [of, null]));
}
