import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shows that an assignment was done is looked for whenever a record is taken back: it stays while it is shown. */
export class HoldEvidence1795341600510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX assignments_evidence_ix ON assignments (((evidence ->> 'id')::uuid)) WHERE evidence IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX assignments_evidence_ix;');
  }
}
