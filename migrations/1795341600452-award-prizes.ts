import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An award may be the prize of a contest. */
export class AwardPrizes1795341600452 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE awards ADD COLUMN contest_id uuid CONSTRAINT awards_contest_id_fk REFERENCES contests (id);
      CREATE INDEX awards_contest_id_ix ON awards (contest_id) WHERE contest_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE awards DROP COLUMN contest_id');
  }
}
