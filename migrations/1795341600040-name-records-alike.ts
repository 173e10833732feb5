import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other names of organizations stand beside those of people, each a text of its own. */
export class NameRecordsAlike1795341600040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE other_names DROP CONSTRAINT other_names_person_id_fk, DROP CONSTRAINT other_names_person_id_text_uq,
        DROP CONSTRAINT other_names_kind_ck;
      ALTER TABLE other_names RENAME COLUMN person_id TO subject_id;
      ALTER TABLE other_names ADD COLUMN subject_type text NOT NULL DEFAULT 'Person',
        ADD CONSTRAINT other_names_kind_ck CHECK (kind IN ('SPELLING', 'FORMER', 'AS_PRINTED', 'INITIALS', 'PASSPORT', 'SHORT')),
        ADD CONSTRAINT other_names_subject_id_kind_text_uq UNIQUE (subject_id, kind, text);
      ALTER TABLE other_names ALTER COLUMN subject_type DROP DEFAULT;

      -- The Kazakh name keeps the id; it was required, so it may be in any language.
      INSERT INTO other_names (id, subject_type, subject_id, text, kind, language, start_text, start_earliest, start_latest,
          end_text, end_earliest, end_latest)
        SELECT CASE WHEN l.language IS NULL THEN n.id ELSE gen_random_uuid() END, initcap(o.type), n.organization_id, l.text, n.kind,
          l.language, n.start_text, n.start_earliest, n.start_latest, n.end_text, n.end_earliest, n.end_latest
        FROM organization_names n JOIN organizations o ON o.id = n.organization_id,
          LATERAL (VALUES (NULL, n.name_kk), ('ru', n.name_ru), ('en', n.name_en)) AS l (language, text)
        WHERE n.kind <> 'OFFICIAL' AND l.text IS NOT NULL
        ON CONFLICT DO NOTHING;
      DELETE FROM organization_names WHERE kind <> 'OFFICIAL';
      ALTER TABLE organization_names DROP COLUMN kind;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_names ADD COLUMN kind text NOT NULL DEFAULT 'OFFICIAL'
        CONSTRAINT organization_names_kind_ck CHECK (kind IN ('OFFICIAL', 'SHORT', 'AS_PRINTED'));
      ALTER TABLE organization_names ALTER COLUMN kind DROP DEFAULT;
      INSERT INTO organization_names (id, organization_id, kind, name_kk, start_text, start_earliest, start_latest,
          end_text, end_earliest, end_latest)
        SELECT id, subject_id, CASE kind WHEN 'SHORT' THEN kind ELSE 'AS_PRINTED' END, text, start_text, start_earliest, start_latest,
          end_text, end_earliest, end_latest
        FROM other_names WHERE subject_type <> 'Person';
      DELETE FROM other_names WHERE subject_type <> 'Person';
      UPDATE other_names SET kind = 'SPELLING' WHERE kind = 'AS_PRINTED';
      DELETE FROM other_names a USING other_names b WHERE a.subject_id = b.subject_id AND a.text = b.text AND a.id > b.id;

      ALTER TABLE other_names DROP COLUMN subject_type, DROP CONSTRAINT other_names_subject_id_kind_text_uq,
        DROP CONSTRAINT other_names_kind_ck;
      ALTER TABLE other_names RENAME COLUMN subject_id TO person_id;
      ALTER TABLE other_names
        ADD CONSTRAINT other_names_kind_ck CHECK (kind IN ('SPELLING', 'FORMER', 'INITIALS', 'PASSPORT')),
        ADD CONSTRAINT other_names_person_id_fk FOREIGN KEY (person_id) REFERENCES people (id),
        ADD CONSTRAINT other_names_person_id_text_uq UNIQUE (person_id, text);
    `);
  }
}
