import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents of one day are told in the order in which they were recorded; those that are there keep the order they had. */
export class OrderConsents1795341600492 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consents ADD COLUMN position integer;
      UPDATE consents c SET position = o.position
        FROM (SELECT id, row_number() OVER (ORDER BY id) AS position FROM consents) o WHERE o.id = c.id;
      CREATE SEQUENCE consents_position_seq AS integer OWNED BY consents.position;
      SELECT setval('consents_position_seq', (SELECT count(*) + 1 FROM consents), false);
      ALTER TABLE consents ALTER COLUMN position SET DEFAULT nextval('consents_position_seq'), ALTER COLUMN position SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consents DROP COLUMN position');
  }
}
