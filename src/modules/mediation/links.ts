import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';

/** A table of two ids: that a record has others, which are given as a whole. */
export interface Links<E extends ObjectLiteral> {
  readonly entity: EntityTarget<E>;
  /** The record that has them, and the column of its id. */
  readonly type: string;
  readonly owner: string;
  /** The column of the others, and what the history calls them. */
  readonly other: string;
  readonly field: string;
}

/** Stores which others a record has; undefined: as before. */
export async function storeLinks<E extends ObjectLiteral>(
  tx: Tx,
  { entity, type, owner, other, field }: Links<E>,
  id: string,
  given: readonly string[] | undefined,
): Promise<Change[]> {
  if (!given) return [];
  const before = (await linked(tx, { entity, owner, other }, id)).sort();
  const after = [...new Set(given)].sort();
  const gone = before.filter((each) => !after.includes(each));
  const fresh = after.filter((each) => !before.includes(each));
  await tx.db.delete(entity, { [owner]: id, [other]: In(gone) } as FindOptionsWhere<E>);
  await tx.db.insert(entity, fresh.map((each) => ({ [owner]: id, [other]: each })) as never);
  return changesOf(type, id, { [field]: before }, { [field]: after });
}

/** The ids of the others. */
export async function linked<E extends ObjectLiteral>(
  tx: Tx,
  { entity, owner, other }: Pick<Links<E>, 'entity' | 'owner' | 'other'>,
  id: string,
): Promise<string[]> {
  const rows = await tx.db.findBy(entity, { [owner]: id } as FindOptionsWhere<E>);
  return rows.map((row) => (row as Record<string, string>)[other]!);
}
