import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACE = `((coalesce(decision_earliest, 'infinity'::date)), id)`;

/** A paper without a number waits to be signed as well, until its award is in hands. */
export class FindUnsignedLetters1795341600493 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX awards_unsigned_ix;
      CREATE INDEX awards_unsigned_ix ON awards ${PLACE}
        WHERE number IS NULL AND award_decision_id IS NOT NULL AND status = 'VALID'
          AND (date_text IS NULL OR (numbered AND decision_position IS NOT NULL)) AND voided_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX awards_unsigned_ix;
      CREATE INDEX awards_unsigned_ix ON awards ${PLACE}
        WHERE numbered AND number IS NULL AND award_decision_id IS NOT NULL AND status = 'VALID'
          AND (decision_position IS NOT NULL OR date_text IS NULL) AND voided_at IS NULL;
    `);
  }
}
