import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'voided_at' ORDER BY 1`;

/** What was taken back is listed over all tables: few rows of each, which an index of their own holds. It is over an expression, so no entity has to name it. */
export class ListVoided1795341600431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name } of await tables(runner))
      await runner.query(
        `CREATE INDEX ${name}_taken_back_ix ON ${name} ((voided_at IS NOT NULL)) WHERE voided_at IS NOT NULL`,
      );
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of await tables(runner)) await runner.query(`DROP INDEX ${name}_taken_back_ix`);
  }
}

const tables = (runner: QueryRunner): Promise<{ name: string }[]> => runner.query(TABLES);
