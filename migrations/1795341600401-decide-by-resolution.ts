import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sitting decides on awards: the decision is one of its resolutions. */
export class DecideByResolution1795341600401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_decisions ADD COLUMN resolution_id uuid CONSTRAINT award_decisions_resolution_id_fk REFERENCES resolutions;
      CREATE INDEX award_decisions_resolution_id_ix ON award_decisions (resolution_id) WHERE resolution_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE award_decisions DROP COLUMN resolution_id');
  }
}
