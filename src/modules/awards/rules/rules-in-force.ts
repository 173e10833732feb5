import { In } from 'typeorm';
import type { Tx } from '../../../platform/context/index.js';
import { AwardTypeVersionEntity } from './award-type-version.entity.js';

/**
 * The rules that govern what is decided on a day, by the id of the type; two statements however many types. They are held
 * until the commit: what is decided by them is decided by what they say.
 */
export async function rulesInForce(
  tx: Tx,
  typeIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, AwardTypeVersionEntity>> {
  const latest: { id: string }[] = await tx.db.query(
    `SELECT DISTINCT ON (type_id) id FROM award_type_versions
     WHERE type_id = ANY ($1) AND voided_at IS NULL AND coalesce(valid_from, '-infinity'::date) <= $2::date
     ORDER BY type_id, valid_from DESC NULLS LAST`,
    [typeIds, day],
  );
  const found = await tx.db.find(AwardTypeVersionEntity, {
    where: { id: In(latest.map(({ id }) => id)) },
    order: { id: 'ASC' },
    lock: { mode: 'for_key_share' },
  });
  return new Map(found.map((each) => [each.typeId, each]));
}
