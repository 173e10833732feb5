import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which many numbers were tried that no paper has: few of all. */
export class FindOftenTried1795341600271 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX failed_number_checks_often_ix ON failed_number_checks (day) WHERE times >= 20');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX failed_number_checks_often_ix');
  }
}
