import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'area_changes', 'attachments', 'citations', 'nomination_checks', 'nomination_endorsements', 'organization_changes', 'other_names',
]; // prettier-ignore

/** What was recorded one after the other is told so; an id says nothing of time. Rows that are there keep the order they had. */
export class OrderWhatWasAdded1795341600320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN position integer;
        UPDATE ${table} r SET position = o.position
          FROM (SELECT id, row_number() OVER (ORDER BY id) AS position FROM ${table}) o WHERE o.id = r.id;
        CREATE SEQUENCE ${table}_position_seq AS integer OWNED BY ${table}.position;
        SELECT setval('${table}_position_seq', (SELECT count(*) + 1 FROM ${table}), false);
        ALTER TABLE ${table} ALTER COLUMN position SET DEFAULT nextval('${table}_position_seq'),
          ALTER COLUMN position SET NOT NULL;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN position`);
  }
}
