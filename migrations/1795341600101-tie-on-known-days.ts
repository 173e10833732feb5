import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An award ties on the day that is surely its day; one of an unknown day or of a year alone opens no contacts. */
export class TieOnKnownDays1795341600101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await retie(
      runner,
      `CASE WHEN a.date_earliest = a.date_latest THEN daterange(a.date_earliest, a.date_latest, '[]') ELSE 'empty' END`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await retie(runner, `daterange(a.date_earliest, a.date_latest, '[]')`);
  }
}

/** No place changes, so nobody is placed anew. */
const retie = (runner: QueryRunner, lasts: string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE VIEW award_ties AS
      SELECT a.id AS record_id, 'Award' AS record_type, a.person_id,
        array_remove(ARRAY[a.area_id, a.granting_body_id], NULL) AS places, a.published AS public, ${lasts} AS lasts
      FROM awards a WHERE a.person_id IS NOT NULL AND a.voided_at IS NULL;
    ALTER TABLE person_ties DISABLE TRIGGER person_ties_place_person;
    UPDATE person_ties k SET lasts = v.lasts FROM award_ties v WHERE v.record_id = k.record_id AND k.lasts <> v.lasts;
    ALTER TABLE person_ties ENABLE TRIGGER person_ties_place_person;
  `);
