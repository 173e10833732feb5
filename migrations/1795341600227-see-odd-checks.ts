import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How certificates stand, said once; numbers that no paper has, counted by day; and what of all checks is odd. */
export class SeeOddChecks1795341600227 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE failed_number_checks (
        day date NOT NULL CONSTRAINT failed_number_checks_pk PRIMARY KEY,
        times integer NOT NULL CONSTRAINT failed_number_checks_times_ck CHECK (times > 0)
      );

      -- The state of a paper: that of its award comes before its own, and a copy that was lost or spoiled is not to be trusted.
      CREATE VIEW certificate_standings AS
        SELECT s.serial, s.certificate_id, s.state,
          CASE s.state
            WHEN 'VALID' THEN NULL
            WHEN 'REPLACED' THEN ((SELECT n.signed_at FROM certificates n WHERE n.replaces_id = s.certificate_id) AT TIME ZONE INTERVAL '5 hours')::date
            ELSE CASE WHEN s.voided_at IS NOT NULL THEN (s.voided_at AT TIME ZONE INTERVAL '5 hours')::date
              WHEN s.paper IN ('SPOILED', 'LOST') AND s.status <> 'REVOKED'
                THEN (SELECT coalesce(f.lost_on, f.spoiled_on) FROM certificate_forms f WHERE f.id = s.form_id)
              ELSE (SELECT t.effective_on FROM award_acts t WHERE t.award_id = s.award_id ORDER BY t.position DESC LIMIT 1) END END AS since,
          -- A paper that was spoiled never counted: the next one is the same copy.
          (SELECT n.number FROM certificates n WHERE n.award_id = s.award_id AND n.state <> 'SPOILED'
            AND n.copy = s.copy + CASE WHEN s.paper = 'SPOILED' THEN 0 ELSE 1 END) AS replaced_by
        FROM (
          SELECT p.serial, c.id AS certificate_id, c.award_id, c.form_id, c.copy, c.state AS paper, a.status, a.voided_at,
            CASE WHEN a.voided_at IS NOT NULL OR a.status = 'REVOKED' THEN 'REVOKED' WHEN c.state = 'REPLACED' THEN 'REPLACED'
              WHEN c.state IN ('SPOILED', 'LOST') THEN 'REVOKED' WHEN a.status = 'SUSPENDED' THEN 'SUSPENDED' ELSE 'VALID' END AS state
          FROM certificate_proofs p JOIN certificates c ON c.id = p.certificate_id JOIN awards a ON a.id = c.award_id) s;

      -- The same for the same checks: of version 8, whose bits are free (RFC 9562).
      CREATE FUNCTION checks_id(which text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT overlay(overlay(md5(which) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid $$;

      -- Far more than usual: twenty times on a day, and more than five times the average of the month up to it: of other papers, or of other days.
      CREATE VIEW odd_paper_checks AS
        SELECT checks_id(concat('OFTEN ', k.day, ' ', k.paper)) AS id, k.day, 'OFTEN' AS oddity, p.certificate_id, k.times, round(u.usual)::integer AS usual
          FROM paper_checks k JOIN certificate_proofs p ON p.serial = k.paper, LATERAL (
            SELECT coalesce(avg(o.times), 0) AS usual FROM paper_checks o WHERE o.day BETWEEN k.day - 30 AND k.day AND o.paper <> k.paper) u
          WHERE k.times >= 20 AND k.times > 5 * u.usual
        UNION ALL
        SELECT checks_id(concat('NOT_VALID ', k.day, ' ', k.paper)), k.day, 'NOT_VALID', s.certificate_id, k.times, NULL
          FROM paper_checks k JOIN certificate_standings s ON s.serial = k.paper WHERE s.state <> 'VALID' AND s.since <= k.day
        UNION ALL
        SELECT checks_id(concat('UNKNOWN_NUMBERS ', f.day)), f.day, 'UNKNOWN_NUMBERS', NULL, f.times, round(u.usual)::integer
          FROM failed_number_checks f, LATERAL (
            SELECT coalesce(avg(o.times), 0) AS usual FROM failed_number_checks o WHERE o.day BETWEEN f.day - 30 AND f.day - 1) u
          WHERE f.times >= 20 AND f.times > 5 * u.usual;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP VIEW odd_paper_checks, certificate_standings; DROP FUNCTION checks_id; DROP TABLE failed_number_checks',
    );
  }
}
