import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTED = `
  SELECT nullif(count(*), 0)::integer AS members,
      (CASE WHEN count(*) FILTER (WHERE a.status <> 'NOT_RECORDED') > 0 THEN count(*) FILTER (WHERE a.status IN ('PRESENT', 'REMOTE')) END)::integer AS present
    FROM attendances a JOIN memberships s ON s.id = a.membership_id
    WHERE a.meeting_id = b.meeting_id AND a.organization_id = b.organization_id AND a.status <> 'WITHDRAWN' AND s.voting_right IS NOT FALSE`;

/** The rule in force on the day of the meeting. */
const RULE = `FROM meeting_rules r WHERE r.kind_id = o.kind_id AND r.voided_at IS NULL
    AND coalesce(r.valid_from, '-infinity'::date) <= coalesce(m.date_latest, (now() AT TIME ZONE INTERVAL '5 hours')::date)
  ORDER BY coalesce(r.valid_from, '-infinity'::date) DESC LIMIT 1`;

const viewOf = (from: string): string => `
  CREATE OR REPLACE VIEW meeting_quorums AS
    SELECT b.id, b.meeting_id, b.organization_id, b.position, c.members, c.present, r.id AS rule_id, r.quorum, r.majority, r.majority_of,
        needed_of(r.quorum, c.members) AS needed
      FROM meeting_bodies b ${from}`;

/**
 * The quorum of a body that meets is counted when it is asked for: PostgreSQL passes over a LEFT JOIN of one row at most
 * when nothing of it is read, but neither over a JOIN nor over a LIMIT.
 */
export class CountQuorumsWhenAsked1795341600491 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      viewOf(`LEFT JOIN meetings m ON m.id = b.meeting_id LEFT JOIN organizations o ON o.id = b.organization_id
        LEFT JOIN LATERAL (${COUNTED}) c ON true LEFT JOIN meeting_rules r ON r.id = (SELECT r.id ${RULE})`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      viewOf(`JOIN meetings m ON m.id = b.meeting_id JOIN organizations o ON o.id = b.organization_id
        CROSS JOIN LATERAL (${COUNTED}) c LEFT JOIN LATERAL (SELECT r.* ${RULE}) r ON true`),
    );
  }
}
