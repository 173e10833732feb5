import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roll leaves out people who were anonymised: they are few among all, and found without looking at the others. */
export class FindAnonymised1795341600230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX people_anonymised_ix ON people (id) WHERE anonymised_on IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX people_anonymised_ix');
  }
}
