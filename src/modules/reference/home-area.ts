import type { Tx } from '../../platform/context/index.js';

/**
 * The area of a new record where none was given: the one in which the actor holds the permission. Null when it holds
 * everywhere or in several places, where nobody can guess.
 */
export async function homeArea(tx: Tx, permission: string): Promise<string | null> {
  const { areas } = tx.actor.reach(permission);
  if (areas.length === 0) return null;
  const tops: { id: string }[] = await tx.db.query(
    'SELECT id FROM areas WHERE id = ANY ($1) AND (parent_id IS NULL OR parent_id <> ALL ($1))',
    [areas],
  );
  return tops.length === 1 ? tops[0]!.id : null;
}
