import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUSPECTS = `s.certificate_id IN (
  SELECT c.id FROM certificates c WHERE c.state <> 'VALID'
  UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.status <> 'VALID' AND a.voided_at IS NULL
  UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.voided_at IS NOT NULL)`;

const AVERAGED = `
  SELECT coalesce(avg(o.times), 0) AS usual FROM paper_checks o WHERE o.day BETWEEN k.day - 30 AND k.day AND o.paper <> k.paper`;
/** The same average: the totals of at most 31 days without what is the paper's own. */
const OF_TOTALS = `
  SELECT coalesce((a.times - m.times)::numeric / nullif(a.papers - m.days, 0), 0) AS usual
    FROM (SELECT sum(d.times) AS times, sum(d.papers) AS papers FROM paper_check_days d WHERE d.day BETWEEN k.day - 30 AND k.day) a,
         (SELECT sum(o.times) AS times, count(*) AS days FROM paper_checks o WHERE o.paper = k.paper AND o.day BETWEEN k.day - 30 AND k.day) m`;

const oddChecks = (usual: string): string => `
  CREATE OR REPLACE VIEW odd_paper_checks AS
    SELECT checks_id(concat('OFTEN ', k.day, ' ', k.paper)) AS id, k.day, 'OFTEN' AS oddity, p.certificate_id, k.times, round(u.usual)::integer AS usual
      FROM paper_checks k JOIN certificate_proofs p ON p.serial = k.paper, LATERAL (${usual}) u
      WHERE k.times >= 20 AND k.times > 5 * u.usual
    UNION ALL
    SELECT checks_id(concat('NOT_VALID ', k.day, ' ', k.paper)), k.day, 'NOT_VALID', s.certificate_id, k.times, NULL
      FROM paper_checks k JOIN certificate_standings s ON s.serial = k.paper WHERE ${SUSPECTS} AND s.state <> 'VALID' AND s.since <= k.day
    UNION ALL
    SELECT checks_id(concat('UNKNOWN_NUMBERS ', f.day)), f.day, 'UNKNOWN_NUMBERS', NULL, f.times, round(u.usual)::integer
      FROM failed_number_checks f, LATERAL (
        SELECT coalesce(avg(o.times), 0) AS usual FROM failed_number_checks o WHERE o.day BETWEEN f.day - 30 AND f.day - 1) u
      WHERE f.times >= 20 AND f.times > 5 * u.usual`;

/** What is usual on a day follows from the totals of days, and not from every paper that was checked in a month. */
export class TotalChecksOfDays1795341600260 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_check_days (
        day date NOT NULL CONSTRAINT paper_check_days_pk PRIMARY KEY,
        papers integer NOT NULL CONSTRAINT paper_check_days_papers_ck CHECK (papers > 0),
        times integer NOT NULL CONSTRAINT paper_check_days_times_ck CHECK (times >= papers)
      );
      INSERT INTO paper_check_days SELECT day, count(*), sum(times) FROM paper_checks GROUP BY day;
      ${oddChecks(OF_TOTALS)};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${oddChecks(AVERAGED)}; DROP TABLE paper_check_days`);
  }
}
