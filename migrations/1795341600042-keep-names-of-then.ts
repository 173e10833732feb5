import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last name that had begun by the day of a change, or the one before it; of an unknown day the last. */
const nameThen = (of: string, id: string, earlier: string): string => `
  SELECT n.name_kk, n.name_ru, n.name_en FROM ${of}_names n
  WHERE n.${of}_id = ${id} AND (c.effective_text IS NULL OR n.start_text IS NULL OR n.position = 0 OR n.start_earliest <= c.effective_latest)
  ORDER BY n.position DESC OFFSET CASE WHEN ${earlier} THEN 1 ELSE 0 END LIMIT 1`;

/** A change of organizations or areas keeps what they were called then. */
export class KeepNamesOfThen1795341600042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_change_parts ADD COLUMN name_kk text, ADD COLUMN name_ru text, ADD COLUMN name_en text;
      UPDATE organization_change_parts p SET name_kk = t.name_kk, name_ru = t.name_ru, name_en = t.name_en
        FROM organization_change_parts own JOIN organization_changes c ON c.id = own.change_id
          JOIN organizations o ON o.id = own.organization_id
          CROSS JOIN LATERAL (
            SELECT coalesce(n.name_kk, o.name_kk) AS name_kk, CASE WHEN n.name_kk IS NULL THEN o.name_ru ELSE n.name_ru END AS name_ru,
              CASE WHEN n.name_kk IS NULL THEN o.name_en ELSE n.name_en END AS name_en
            FROM (SELECT) one LEFT JOIN LATERAL (
              ${nameThen('organization', 'own.organization_id', `c.kind = 'RENAME' AND own.role = 'PREDECESSOR'`)}) n ON true) t
        WHERE (p.change_id, p.organization_id, p.role) = (own.change_id, own.organization_id, own.role);
      ALTER TABLE organization_change_parts ALTER COLUMN name_kk SET NOT NULL;

      ALTER TABLE area_changes ADD COLUMN predecessor_name_kk text, ADD COLUMN predecessor_name_ru text, ADD COLUMN predecessor_name_en text,
        ADD COLUMN successor_name_kk text, ADD COLUMN successor_name_ru text, ADD COLUMN successor_name_en text;
      UPDATE area_changes p SET predecessor_name_kk = coalesce(f.name_kk, a.name_kk), predecessor_name_ru = f.name_ru, predecessor_name_en = f.name_en,
          successor_name_kk = t.name_kk, successor_name_ru = t.name_ru, successor_name_en = t.name_en
        FROM area_changes c JOIN areas a ON a.id = c.predecessor_id
          LEFT JOIN LATERAL (${nameThen('area', 'c.predecessor_id', 'c.predecessor_id = c.successor_id')}) f ON true
          LEFT JOIN LATERAL (${nameThen('area', 'c.successor_id', 'false')}) t ON true
        WHERE p.id = c.id;
      ALTER TABLE area_changes ALTER COLUMN predecessor_name_kk SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_change_parts DROP COLUMN name_kk, DROP COLUMN name_ru, DROP COLUMN name_en;
      ALTER TABLE area_changes DROP COLUMN predecessor_name_kk, DROP COLUMN predecessor_name_ru, DROP COLUMN predecessor_name_en,
        DROP COLUMN successor_name_kk, DROP COLUMN successor_name_ru, DROP COLUMN successor_name_en;
    `);
  }
}
