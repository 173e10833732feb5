import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whom guarded fields went out with a list, by the person; and which lists went out. */
export class FindDisclosures1795341600120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX changes_disclosed_ix ON changes USING gin ((after -> 'ids') jsonb_path_ops) WHERE entity = 'Disclosure';
      CREATE INDEX changes_list_exports_ix ON changes (change_set_id) WHERE entity = 'ListExport';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX changes_disclosed_ix, changes_list_exports_ix');
  }
}
