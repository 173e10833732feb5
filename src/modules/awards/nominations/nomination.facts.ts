import type { Tx } from '../../../platform/context/index.js';
import type { Facts } from './nomination.rules.js';

/** An award is granted by its decision, whenever it is handed over; where no decision is known, the day on which it was given counts. */
const YEAR = `coalesce(date_part('year', a.decision_earliest)::integer, a.year)`;
const LATEST = 'coalesce(a.decision_latest, a.date_latest)';

/**
 * What the register knows of nominees as of a day, whoever asks: that an award was given before is told to whoever checks,
 * wherever it was given. One statement, however many nominations.
 */
export async function factsOf(tx: Tx, ids: readonly string[], day: string): Promise<ReadonlyMap<string, Facts>> {
  const rows: ({ id: string } & Facts)[] = await tx.db.query(
    `SELECT n.id, n.person_id IS NOT NULL AS "isPerson", k.code AS "proposerKind", w.latest::text AS latest, w.of_type AS "ofType", w.awards,
       (SELECT count(*)::integer FROM awards a WHERE a.type_id = n.type_id AND a.voided_at IS NULL AND a.status <> 'REVOKED' AND ${YEAR} = date_part('year', $2::date)) AS "inYear",
       (SELECT count(*)::integer FROM nominations o WHERE o.id <> n.id AND o.type_id = n.type_id AND o.state IN ('SUBMITTED', 'CHECKED', 'RETURNED')
         AND (o.person_id = n.person_id OR o.organization_id = n.organization_id)) AS "otherNominations"
     FROM nominations n LEFT JOIN organizations p ON p.id = n.proposer_id LEFT JOIN organization_kinds k ON k.id = p.kind_id
     CROSS JOIN LATERAL (SELECT count(*)::integer AS awards, (count(*) FILTER (WHERE a.type_id = n.type_id))::integer AS of_type,
         max(${LATEST}) FILTER (WHERE a.type_id = n.type_id) AS latest
       FROM awards a WHERE a.voided_at IS NULL AND a.status <> 'REVOKED' AND (a.person_id = n.person_id OR a.organization_id = n.organization_id)) w
     WHERE n.id = ANY ($1)`,
    [ids, day],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
