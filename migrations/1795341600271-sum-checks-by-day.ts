import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is usual of a paper, read anew for each that was checked often; and the same from the sums of the days. */
const READ_ANEW = `(
  SELECT coalesce(avg(o.times), 0) AS usual FROM paper_checks o WHERE o.day BETWEEN k.day - 30 AND k.day AND o.paper <> k.paper)`;
const SUMMED = `(
  SELECT coalesce((a.times - own.times) / nullif(a.papers - own.papers, 0), 0) AS usual FROM
    (SELECT sum(d.times)::numeric AS times, sum(d.papers) AS papers FROM paper_check_days d WHERE d.day BETWEEN k.day - 30 AND k.day) a,
    (SELECT sum(o.times) AS times, count(*) AS papers FROM paper_checks o WHERE o.paper = k.paper AND o.day BETWEEN k.day - 30 AND k.day) own)`;

const oddChecks = (usual: string): string => `
  CREATE OR REPLACE VIEW odd_paper_checks AS
    SELECT checks_id(concat('OFTEN ', k.day, ' ', k.paper)) AS id, k.day, 'OFTEN' AS oddity, p.certificate_id, k.times, round(u.usual)::integer AS usual
      FROM paper_checks k JOIN certificate_proofs p ON p.serial = k.paper, LATERAL ${usual} u
      WHERE k.times >= 20 AND k.times > 5 * u.usual
    UNION ALL
    SELECT checks_id(concat('NOT_VALID ', k.day, ' ', k.paper)), k.day, 'NOT_VALID', s.certificate_id, k.times, NULL
      FROM paper_checks k JOIN certificate_standings s ON s.serial = k.paper WHERE s.certificate_id IN (
        SELECT c.id FROM certificates c WHERE c.state <> 'VALID'
        UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.status <> 'VALID' AND a.voided_at IS NULL
        UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.voided_at IS NOT NULL)
        AND s.state <> 'VALID' AND s.since <= k.day
    UNION ALL
    SELECT checks_id(concat('UNKNOWN_NUMBERS ', f.day)), f.day, 'UNKNOWN_NUMBERS', NULL, f.times, round(u.usual)::integer
      FROM failed_number_checks f, LATERAL (
        SELECT coalesce(avg(o.times), 0) AS usual FROM failed_number_checks o WHERE o.day BETWEEN f.day - 30 AND f.day - 1) u
      WHERE f.times >= 20 AND f.times > 5 * u.usual;`;

/** What is usual is told by thirty sums, and not by all checks of thirty days. */
export class SumChecksByDay1795341600271 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_check_days (
        day date NOT NULL CONSTRAINT paper_check_days_pk PRIMARY KEY,
        papers integer NOT NULL,
        times integer NOT NULL
      );
      CREATE INDEX failed_number_checks_often_ix ON failed_number_checks (day) WHERE times >= 20;
      INSERT INTO paper_check_days SELECT day, count(*), sum(times) FROM paper_checks GROUP BY day;

      CREATE FUNCTION paper_checks_sum() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO paper_check_days AS d SELECT a.day, count(*), sum(a.times) FROM added a GROUP BY a.day ORDER BY a.day
          ON CONFLICT (day) DO UPDATE SET papers = d.papers + excluded.papers, times = d.times + excluded.times;
        RETURN NULL;
      END $$;
      CREATE TRIGGER paper_checks_sum AFTER INSERT ON paper_checks REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION paper_checks_sum();
      -- A paper that is checked again on a day: neither of the two ever changes.
      CREATE FUNCTION paper_checks_sum_again() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE paper_check_days SET times = times + new.times - old.times WHERE day = new.day;
        RETURN NULL;
      END $$;
      CREATE TRIGGER paper_checks_sum_again AFTER UPDATE ON paper_checks FOR EACH ROW EXECUTE FUNCTION paper_checks_sum_again();
      ${oddChecks(SUMMED)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${oddChecks(READ_ANEW)}
      DROP INDEX failed_number_checks_often_ix;
      DROP TRIGGER paper_checks_sum ON paper_checks;
      DROP TRIGGER paper_checks_sum_again ON paper_checks;
      DROP FUNCTION paper_checks_sum;
      DROP FUNCTION paper_checks_sum_again;
      DROP TABLE paper_check_days;
    `);
  }
}
