import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards are looked for by their number in its plain form, whatever their type. */
export class FindNumbers1795341600091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX awards_number_ix ON awards (plain_number(number)) WHERE voided_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX awards_number_ix');
  }
}
