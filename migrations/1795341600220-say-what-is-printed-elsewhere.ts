import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates that are not printed here are signed without a design. */
export class SayWhatIsPrintedElsewhere1795341600220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE award_types ADD COLUMN printed_elsewhere boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE award_types DROP COLUMN printed_elsewhere');
  }
}
