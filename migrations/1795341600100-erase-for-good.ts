import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the key of a subject was destroyed, a row without a key stays: nobody makes a second one. */
export class EraseForGood1795341600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subject_keys ALTER COLUMN sealed_key DROP NOT NULL, ALTER COLUMN key_id DROP NOT NULL;
      INSERT INTO subject_keys (subject_id) SELECT id FROM people WHERE anonymised_on IS NOT NULL
        ON CONFLICT (subject_id) DO UPDATE SET sealed_key = NULL, key_id = NULL;

      -- Waits for who destroys the key just now, and refuses whoever would tell more of its subject.
      CREATE OR REPLACE FUNCTION subject_keys_of(subjects uuid[], offered bytea[], keys bytea[]) RETURNS TABLE (subject uuid, sealed bytea)
      LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO subject_keys (subject_id, sealed_key, key_id) SELECT * FROM unnest(subjects, offered, keys) ON CONFLICT DO NOTHING;
        RETURN QUERY SELECT k.subject_id, k.sealed_key FROM subject_keys k WHERE k.subject_id = ANY (subjects) ORDER BY k.subject_id FOR SHARE;
        IF EXISTS (SELECT FROM subject_keys k WHERE k.subject_id = ANY (subjects) AND k.sealed_key IS NULL) THEN
          RAISE EXCEPTION 'the key of a subject was destroyed' USING ERRCODE = 'check_violation', CONSTRAINT = 'subject_keys_erased_ck';
        END IF;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION subject_keys_of(subjects uuid[], offered bytea[], keys bytea[]) RETURNS TABLE (subject uuid, sealed bytea)
      LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO subject_keys (subject_id, sealed_key, key_id) SELECT * FROM unnest(subjects, offered, keys) ON CONFLICT DO NOTHING;
        RETURN QUERY SELECT k.subject_id, k.sealed_key FROM subject_keys k WHERE k.subject_id = ANY (subjects);
      END $$;
      DELETE FROM subject_keys WHERE sealed_key IS NULL;
      ALTER TABLE subject_keys ALTER COLUMN sealed_key SET NOT NULL, ALTER COLUMN key_id SET NOT NULL;
    `);
  }
}
