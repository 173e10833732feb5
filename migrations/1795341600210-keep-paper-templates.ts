import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the papers of awards look, edition by edition. */
export class KeepPaperTemplates1795341600210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE paper_templates (
        id uuid NOT NULL CONSTRAINT paper_templates_pk PRIMARY KEY,
        type_id uuid NOT NULL CONSTRAINT paper_templates_type_id_fk REFERENCES award_types (id),
        name text NOT NULL,
        edition integer NOT NULL CONSTRAINT paper_templates_edition_ck CHECK (edition > 0),
        sha256 text NOT NULL CONSTRAINT paper_templates_sha256_ck CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        body jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT paper_templates_name_edition_uq UNIQUE (name, edition)
      );
      CREATE INDEX paper_templates_type_id_ix ON paper_templates (type_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_templates');
  }
}
