import { today, type Day } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/context/index.js';

/** What an account holds by grants of its own, and until when; null: without an end. */
const OWN = `
  SELECT permission, CASE WHEN bool_and(g.valid_until IS NOT NULL) THEN max(g.valid_until)::text END AS until
    FROM grants g JOIN roles r ON r.id = g.role_id CROSS JOIN unnest(r.permissions) AS permission
   WHERE g.account_id = $1 AND g.substitute_for_id IS NULL AND g.revoked_at IS NULL
     AND $2::date BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
   GROUP BY permission`;

/**
 * Those of the permissions that the actor does not hold until that day (null: for good) by a grant of their own. To give
 * such a one would stretch it: what is held for two weeks, or as a substitute, would outlive that. None for whoever has no account.
 */
export async function notHeldUntil(tx: Tx, permissions: readonly string[], until: Day | null): Promise<string[]> {
  if (!tx.actor.account || permissions.length === 0) return [];
  const rows: { permission: string; until: Day | null }[] = await tx.db.query(OWN, [
    tx.actor.account.id,
    today(tx.now),
  ]);
  const own = new Map(rows.map((each) => [each.permission, each.until]));
  return permissions.filter((each) => {
    const last = own.get(each);
    return last === undefined || (last !== null && (until === null || until > last));
  });
}
