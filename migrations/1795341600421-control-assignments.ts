import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDERS = [
  ['assignments_control_ix', ''],
  ['assignments_region_control_ix', 'region_id, '],
] as const;

/** What is to be done before what is over, each by its day. */
export class ControlAssignments1795341600421 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, first] of ORDERS)
      await runner.query(
        `CREATE INDEX ${name} ON assignments (${first}((state <> 'OPEN')::int), (coalesce(due_on, 'infinity'::date)), id)`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of ORDERS) await runner.query(`DROP INDEX ${name}`);
  }
}
