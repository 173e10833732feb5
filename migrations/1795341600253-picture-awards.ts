import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an award looks like: of its rules from a day on, for anybody to see. */
export class PictureAwards1795341600253 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE award_type_versions ADD COLUMN picture text CONSTRAINT award_type_versions_picture_fk REFERENCES files (sha256);
      INSERT INTO file_types (type, extensions) VALUES ('image/webp', '{webp}') ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM file_types t WHERE type = 'image/webp' AND NOT EXISTS (SELECT FROM files f WHERE f.type = t.type);
      ALTER TABLE award_type_versions DROP COLUMN picture;
    `);
  }
}
