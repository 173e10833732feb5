import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official names stand in a line, each until the next one began: they neither overlap nor leave gaps. */
export class LineUpNames1795341600041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_names ADD COLUMN position integer;
      UPDATE organization_names n SET position = l.position FROM (
          SELECT n.id, row_number() OVER (PARTITION BY n.organization_id
            ORDER BY n.end_text IS NULL AND n.name_kk = o.name_kk, n.start_earliest NULLS FIRST, n.end_earliest NULLS LAST, n.id) - 1 AS position
          FROM organization_names n JOIN organizations o ON o.id = n.organization_id) l
        WHERE l.id = n.id;
      ALTER TABLE organization_names ALTER COLUMN position SET NOT NULL,
        ADD CONSTRAINT organization_names_organization_id_position_uq UNIQUE (organization_id, position) DEFERRABLE INITIALLY IMMEDIATE,
        DROP COLUMN end_text, DROP COLUMN end_earliest, DROP COLUMN end_latest;
      DROP INDEX organization_names_organization_id_ix;

      ALTER TABLE area_names ADD COLUMN position integer;
      UPDATE area_names n SET position = l.position FROM (
          SELECT id, row_number() OVER (PARTITION BY area_id ORDER BY end_earliest NULLS FIRST, id) - 1 AS position FROM area_names) l
        WHERE l.id = n.id;
      -- A former name began when the one before it ended, where nothing else is known.
      UPDATE area_names n SET start_text = b.end_text, start_earliest = b.end_earliest, start_latest = b.end_latest
        FROM area_names b WHERE b.area_id = n.area_id AND b.position = n.position - 1 AND n.start_text IS NULL;
      -- The name of today comes last.
      INSERT INTO area_names (id, area_id, position, name_kk, name_ru, name_en, start_text, start_earliest, start_latest)
        SELECT gen_random_uuid(), a.id, coalesce(f.position + 1, 0), a.name_kk, a.name_ru, a.name_en,
          CASE WHEN f.id IS NULL THEN a.start_text ELSE f.end_text END,
          CASE WHEN f.id IS NULL THEN a.start_earliest ELSE f.end_earliest END,
          CASE WHEN f.id IS NULL THEN a.start_latest ELSE f.end_latest END
        FROM areas a LEFT JOIN LATERAL (SELECT * FROM area_names n WHERE n.area_id = a.id ORDER BY n.position DESC LIMIT 1) f ON true;
      ALTER TABLE area_names ALTER COLUMN position SET NOT NULL,
        ADD CONSTRAINT area_names_area_id_position_uq UNIQUE (area_id, position) DEFERRABLE INITIALLY IMMEDIATE,
        DROP COLUMN end_text, DROP COLUMN end_earliest, DROP COLUMN end_latest;
      DROP INDEX area_names_area_id_ix;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const of of ['organization', 'area'])
      await runner.query(`
        ALTER TABLE ${of}_names ADD COLUMN end_text text, ADD COLUMN end_earliest date, ADD COLUMN end_latest date;
        UPDATE ${of}_names n SET end_text = l.start_text, end_earliest = l.start_earliest, end_latest = l.start_latest
          FROM ${of}_names l WHERE l.${of}_id = n.${of}_id AND l.position = n.position + 1;
      `);
    await runner.query(`
      DELETE FROM area_names n WHERE NOT EXISTS (SELECT FROM area_names l WHERE l.area_id = n.area_id AND l.position > n.position);
      ALTER TABLE organization_names DROP COLUMN position;
      ALTER TABLE area_names DROP COLUMN position;
      CREATE INDEX organization_names_organization_id_ix ON organization_names (organization_id);
      CREATE INDEX area_names_area_id_ix ON area_names (area_id);
    `);
  }
}
