import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many are to be there and to agree, by the kind of the body and the day. */
export class RuleMeetings1795341600283 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting_rules (
        id uuid NOT NULL CONSTRAINT meeting_rules_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT meeting_rules_kind_id_fk REFERENCES organization_kinds (id),
        valid_from date,
        quorum text CONSTRAINT meeting_rules_quorum_ck CHECK (quorum ~ '^>?[1-9][0-9]?/[1-9][0-9]?$'),
        majority text CONSTRAINT meeting_rules_majority_ck CHECK (majority ~ '^>?[1-9][0-9]?/[1-9][0-9]?$'),
        majority_of text NOT NULL DEFAULT 'PRESENT' CONSTRAINT meeting_rules_majority_of_ck CHECK (majority_of IN ('PRESENT', 'MEMBERS')),
        statute_id uuid CONSTRAINT meeting_rules_statute_id_fk REFERENCES sources (id),
        note text,
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX meeting_rules_kind_id_valid_from_uq ON meeting_rules (kind_id, (coalesce(valid_from, '-infinity'::date)))
        WHERE voided_at IS NULL;
      CREATE INDEX meeting_rules_statute_id_ix ON meeting_rules (statute_id);

      -- How many a share of so many is: '2/3' is at least that, '>1/2' is more than that.
      CREATE FUNCTION needed_of(share text, total integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN share LIKE '>%' THEN total * part[1] / part[2] + 1 ELSE (total * part[1] + part[2] - 1) / part[2] END
          FROM (SELECT string_to_array(ltrim(share, '>'), '/')::integer[] AS part) given
      $$;

      -- Of each body that meets: how many members it had that day, how many of them were there, and what its rule asks.
      CREATE VIEW meeting_quorums AS
        SELECT b.id, b.meeting_id, b.organization_id, b.position, c.members, c.present, r.id AS rule_id, r.quorum, r.majority, r.majority_of,
            needed_of(r.quorum, c.members) AS needed
          FROM meeting_bodies b JOIN meetings m ON m.id = b.meeting_id JOIN organizations o ON o.id = b.organization_id
          CROSS JOIN LATERAL (
            SELECT nullif(count(*), 0)::integer AS members,
                (CASE WHEN count(*) FILTER (WHERE a.status <> 'NOT_RECORDED') > 0 THEN count(*) FILTER (WHERE a.status IN ('PRESENT', 'REMOTE')) END)::integer AS present
              FROM attendances a JOIN memberships s ON s.id = a.membership_id
              WHERE a.meeting_id = b.meeting_id AND a.organization_id = b.organization_id AND a.status <> 'WITHDRAWN' AND s.voting_right IS NOT FALSE) c
          LEFT JOIN LATERAL (
            SELECT r.* FROM meeting_rules r WHERE r.kind_id = o.kind_id AND r.voided_at IS NULL
                AND coalesce(r.valid_from, '-infinity'::date) <= coalesce(m.date_latest, (now() AT TIME ZONE INTERVAL '5 hours')::date)
              ORDER BY coalesce(r.valid_from, '-infinity'::date) DESC LIMIT 1) r ON true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW meeting_quorums; DROP FUNCTION needed_of; DROP TABLE meeting_rules');
  }
}
