import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events and contributions of a region in the order in which they were recorded. */
export class FindActivitiesByRecord1795341600340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX events_region_created_at_ix ON events (region_id, created_at, id) WHERE voided_at IS NULL;
      CREATE INDEX contributions_region_created_at_ix ON contributions (region_id, created_at, id) WHERE voided_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX events_region_created_at_ix, contributions_region_created_at_ix');
  }
}
