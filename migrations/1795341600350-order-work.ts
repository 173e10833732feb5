import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'facility_residents', 'agenda_items', 'resolution_effects', 'ballots', 'proposals', 'assignment_addressees', 'assignment_extensions', 'project_steps', 'contribution_items', 'event_reports', 'activity_parties', 'activity_numbers',
]; // prettier-ignore

/** As what was added before: told in the order in which it was recorded. */
export class OrderWork1795341600350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ADD COLUMN position serial`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN position`);
  }
}
