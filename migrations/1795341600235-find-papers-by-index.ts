import type { MigrationInterface, QueryRunner } from 'typeorm';

const likeness = 'USING gin (plain_number(number) gin_trgm_ops)';

/** By table, name and keys. */
const INDEXES: readonly (readonly [table: string, name: string, keys: string])[] = [
  ['nominations', 'nominations_state_ix', '(state)'],
  ['nominations', 'nominations_submitted_at_ix', '(submitted_at)'],
  [
    'award_decisions',
    'award_decisions_date_ascending_ix',
    `((coalesce(date_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL`,
  ],
  ['award_decisions', 'award_decisions_number_likeness_ix', `${likeness} WHERE voided_at IS NULL`],
  ['awards', 'awards_voided_ix', '(id) WHERE voided_at IS NOT NULL'],
  ['certificates', 'certificates_state_ix', `(state) WHERE state <> 'VALID'`],
  ['certificates', 'certificates_number_likeness_ix', likeness],
  ['certificate_forms', 'certificate_forms_number_ix', '(number, id)'],
  ['certificate_forms', 'certificate_forms_state_ix', `(state) WHERE state IN ('SPOILED', 'LOST', 'DESTROYED')`],
  ['paper_checks', 'paper_checks_paper_ix', '(paper, day)'],
  ['paper_checks', 'paper_checks_often_ix', '(day, paper) WHERE times >= 20'],
];

/** Papers of which one of three indexes says that they may not hold: few of all. */
const SUSPECTS = `s.certificate_id IN (
  SELECT c.id FROM certificates c WHERE c.state <> 'VALID'
  UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.status <> 'VALID' AND a.voided_at IS NULL
  UNION SELECT c.id FROM certificates c JOIN awards a ON a.id = c.award_id WHERE a.voided_at IS NOT NULL) AND `;

const oddChecks = (suspects: string): string => `
  CREATE OR REPLACE VIEW odd_paper_checks AS
    SELECT checks_id(concat('OFTEN ', k.day, ' ', k.paper)) AS id, k.day, 'OFTEN' AS oddity, p.certificate_id, k.times, round(u.usual)::integer AS usual
      FROM paper_checks k JOIN certificate_proofs p ON p.serial = k.paper, LATERAL (
        SELECT coalesce(avg(o.times), 0) AS usual FROM paper_checks o WHERE o.day BETWEEN k.day - 30 AND k.day AND o.paper <> k.paper) u
      WHERE k.times >= 20 AND k.times > 5 * u.usual
    UNION ALL
    SELECT checks_id(concat('NOT_VALID ', k.day, ' ', k.paper)), k.day, 'NOT_VALID', s.certificate_id, k.times, NULL
      FROM paper_checks k JOIN certificate_standings s ON s.serial = k.paper WHERE ${suspects}s.state <> 'VALID' AND s.since <= k.day
    UNION ALL
    SELECT checks_id(concat('UNKNOWN_NUMBERS ', f.day)), f.day, 'UNKNOWN_NUMBERS', NULL, f.times, round(u.usual)::integer
      FROM failed_number_checks f, LATERAL (
        SELECT coalesce(avg(o.times), 0) AS usual FROM failed_number_checks o WHERE o.day BETWEEN f.day - 30 AND f.day - 1) u
      WHERE f.times >= 20 AND f.times > 5 * u.usual`;

/** The lists around papers are met in their orders and found by their filters: see 1795341600151-find-by-index.ts. */
export class FindPapersByIndex1795341600235 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const made = INDEXES.map(([table, name, keys]) => `CREATE INDEX ${name} ON ${table} ${keys}`);
    await runner.query([...made, oddChecks(SUSPECTS)].join(';\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const gone = INDEXES.map(([, name]) => `DROP INDEX ${name}`);
    await runner.query([oddChecks(''), ...gone].join(';\n'));
  }
}
