import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of numbers of one day the one that was declared last counts. Those that are there keep the order they had. */
export class OrderDeclaredNumbers1795341600093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE declared_numbers ADD COLUMN position integer;
      UPDATE declared_numbers n SET position = o.position
        FROM (SELECT id, row_number() OVER (ORDER BY id) AS position FROM declared_numbers) o WHERE o.id = n.id;
      CREATE SEQUENCE declared_numbers_position_seq AS integer OWNED BY declared_numbers.position;
      SELECT setval('declared_numbers_position_seq', (SELECT count(*) + 1 FROM declared_numbers), false);
      ALTER TABLE declared_numbers ALTER COLUMN position SET DEFAULT nextval('declared_numbers_position_seq'),
        ALTER COLUMN position SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE declared_numbers DROP COLUMN position');
  }
}
