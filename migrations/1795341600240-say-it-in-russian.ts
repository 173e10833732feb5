import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is printed in Russian besides: for what, in which capacity, and the post of the signatory. */
export class SayItInRussian1795341600240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE awards ADD COLUMN capacity_ru text, ADD COLUMN citation_ru text;
      ALTER TABLE nominations ADD COLUMN capacity_ru text;
      ALTER TABLE award_decisions ADD COLUMN signatory_capacity_ru text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_decisions DROP COLUMN signatory_capacity_ru;
      ALTER TABLE nominations DROP COLUMN capacity_ru;
      ALTER TABLE awards DROP COLUMN capacity_ru, DROP COLUMN citation_ru;
    `);
  }
}
