import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms of a body follow one another, unless it is said of one that it may overlap. */
export class PartTerms1795341600079 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE terms ADD COLUMN may_overlap boolean NOT NULL DEFAULT false;
      UPDATE terms t SET may_overlap = true WHERE EXISTS (SELECT FROM terms o WHERE o.organization_id = t.organization_id AND o.id < t.id AND o.voided_at IS NULL
        AND t.start_latest < coalesce(o.end_earliest, 'infinity') AND o.start_latest < coalesce(t.end_earliest, 'infinity'));
      -- The days on which a term was surely in force; the last one may be the first of the next.
      ALTER TABLE terms ADD CONSTRAINT terms_no_overlap_ex EXCLUDE USING gist (organization_id WITH =,
        (CASE WHEN start_latest < coalesce(end_earliest, 'infinity'::date) THEN daterange(start_latest, end_earliest) END) WITH &&)
        WHERE (NOT may_overlap AND voided_at IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE terms DROP CONSTRAINT terms_no_overlap_ex, DROP COLUMN may_overlap');
  }
}
