import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of Kazakhstan, as everywhere. */
const TODAY = `(now() AT TIME ZONE INTERVAL '5 hours')::date`;
const RECORDED = `(o.created_at AT TIME ZONE INTERVAL '5 hours')::date`;
const YEAR = `INTERVAL '12 months'`;
/** An association goes on by an entry that is not over: one withdrawn before it began hides no other. */
const OVER_LAST = `p.standing = 'WITHDRAWN' OR p.until_latest < ${TODAY} IS TRUE`;

/**
 * What is about to go wrong with an association, or has: a row for each reason. `day` is the one that the reason tells of, `since`
 * the one from which it holds; what was never known counts from the day of recording on.
 */
export class WarnEarly1795341600382 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Not of checks alone.
      ALTER FUNCTION checks_id RENAME TO id_of;
      CREATE VIEW early_warnings AS
      SELECT id_of(concat(w.reason, ' ', o.id)) AS id, o.id AS association_id, o.area_id, o.region_id, w.reason, w.day, w.since
      FROM organizations o CROSS JOIN LATERAL (
        SELECT CASE WHEN a.until_latest < ${TODAY} THEN 'ACCREDITATION_EXPIRED' ELSE 'ACCREDITATION_ENDS' END AS reason, a.until_latest AS day,
            CASE WHEN a.until_latest < ${TODAY} THEN a.until_latest + 1 ELSE a.until_latest - 90 END AS since
          FROM (SELECT p.* FROM accreditations p WHERE p.association_id = o.id
            ORDER BY ${OVER_LAST}, p.start_earliest DESC NULLS LAST, p.created_at DESC, p.id DESC LIMIT 1) a
          WHERE a.standing <> 'WITHDRAWN' AND a.until_latest <= ${TODAY} + 90
        UNION ALL
        SELECT 'CONTACTS_UNCONFIRMED', o.contacts_confirmed_on, (coalesce(o.contacts_confirmed_on, ${RECORDED}) + ${YEAR})::date
        UNION ALL
        SELECT 'NO_EVENT', e.day, (coalesce(e.day, ${RECORDED}) + ${YEAR})::date
          FROM (SELECT max(least(coalesce(v.end_latest, v.start_latest), ${TODAY})) AS day FROM activity_parties p JOIN events v ON v.id = p.subject_id
            WHERE p.organization_id = o.id AND p.subject_type = 'Event' AND v.voided_at IS NULL AND v.start_earliest <= ${TODAY}) e
        UNION ALL
        SELECT 'HEAD_VACANT', m.day, m.day + 1
          FROM (SELECT max(m.end_latest) FILTER (WHERE m.end_latest < ${TODAY}) AS day, coalesce(bool_or(m.held @> ${TODAY}), false) AS is_led
            FROM memberships m JOIN classifier_items r ON r.id = m.role_id AND r.classifier = 'post-role' AND r.code = 'head'
            WHERE m.organization_id = o.id AND m.voided_at IS NULL) m
          WHERE NOT m.is_led AND EXISTS (SELECT FROM posts s JOIN classifier_items r ON r.id = s.role_id AND r.classifier = 'post-role' AND r.code = 'head'
            WHERE s.organization_id = o.id AND s.voided_at IS NULL AND (s.closed_on IS NULL OR s.closed_on > ${TODAY}))
      ) w
      WHERE o.type = 'ASSOCIATION' AND o.voided_at IS NULL AND NOT o.dissolved AND w.since <= ${TODAY} IS NOT FALSE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW early_warnings; ALTER FUNCTION id_of RENAME TO checks_id');
  }
}
