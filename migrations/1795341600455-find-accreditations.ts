import type { MigrationInterface, QueryRunner } from 'typeorm';

const byDay = (table: string, name: string, column: string): string[] => [
  `${table}_region_${name}_ix ON ${table} (region_id, (coalesce(${column}, '-infinity'::date)), id)`,
  `${table}_region_${name}_ascending_ix ON ${table} (region_id, (coalesce(${column}, 'infinity'::date)), id)`,
  `${table}_region_created_ix ON ${table} (region_id, created_at, id)`,
  `${table}_${column}_ix ON ${table} (${column})`,
];
const INDEXES = [
  ...byDay('accreditations', 'until', 'until_earliest'),
  'accreditations_start_earliest_ix ON accreditations (start_earliest)',
  ...byDay('accreditation_applications', 'received', 'received_earliest'),
  'accreditation_applications_conclusion_ix ON accreditation_applications (conclusion)',
];
/** An index that begins with the region stands for it. */
const FORMER = ['accreditations', 'accreditation_applications'];

/** Every order of the register and of its applications within a region, and every filter, has an index. */
export class FindAccreditations1795341600455 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of FORMER) await runner.query(`DROP INDEX ${table}_region_id_ix`);
    for (const index of INDEXES) await runner.query(`CREATE INDEX ${index}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await runner.query(`DROP INDEX ${index.split(' ')[0]}`);
    for (const table of FORMER) await runner.query(`CREATE INDEX ${table}_region_id_ix ON ${table} (region_id)`);
  }
}
