import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed numbers, keys of the history per person, consents, anonymised people. */
export class GuardPersonalData1795341600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The key by which everything in this database is sealed now; the key itself is never here.
      CREATE TABLE data_keys (
        id bytea NOT NULL CONSTRAINT data_keys_pk PRIMARY KEY CONSTRAINT data_keys_id_ck CHECK (octet_length(id) = 4),
        check_value bytea NOT NULL
      );
      CREATE UNIQUE INDEX data_keys_one_ix ON data_keys ((true));

      -- Who writes with a key that was replaced meanwhile is refused: key_id is the beginning of the sealed value.
      CREATE TABLE subject_keys (
        subject_id uuid NOT NULL CONSTRAINT subject_keys_pk PRIMARY KEY,
        sealed_key bytea NOT NULL,
        key_id bytea NOT NULL CONSTRAINT subject_keys_key_id_fk REFERENCES data_keys (id) DEFERRABLE INITIALLY IMMEDIATE,
        CONSTRAINT subject_keys_key_id_ck CHECK (key_id = substr(sealed_key, 1, 4))
      );

      -- Nobody has set up a second factor before there was a data key.
      ALTER TABLE second_factors
        ADD COLUMN secret_key_id bytea NOT NULL CONSTRAINT second_factors_secret_key_id_fk REFERENCES data_keys (id)
          DEFERRABLE INITIALLY IMMEDIATE,
        ADD CONSTRAINT second_factors_secret_key_id_ck CHECK (secret_key_id = substr(secret, 1, 4));

      CREATE TABLE consents (
        id uuid NOT NULL CONSTRAINT consents_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT consents_person_id_fk REFERENCES people (id),
        purpose_id uuid NOT NULL CONSTRAINT consents_purpose_id_fk REFERENCES classifier_items (id),
        fields text[] NOT NULL DEFAULT '{}',
        given_on date NOT NULL,
        valid_until date,
        allows_publication boolean NOT NULL DEFAULT false,
        allows_transfer boolean NOT NULL DEFAULT false,
        form text NOT NULL CONSTRAINT consents_form_ck CHECK (form IN ('PAPER', 'ELECTRONIC')),
        source_id uuid CONSTRAINT consents_source_id_fk REFERENCES sources (id),
        withdrawn_on date,
        note text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT consents_validity_ck CHECK (valid_until >= given_on),
        CONSTRAINT consents_withdrawal_ck CHECK (withdrawn_on >= given_on)
      );
      CREATE INDEX consents_person_id_ix ON consents (person_id, purpose_id);

      -- SQL cannot seal with the application's key: the numbers wait here until the start of the application seals them.
      CREATE TABLE unsealed_iins (
        person_id uuid NOT NULL CONSTRAINT unsealed_iins_pk PRIMARY KEY,
        iin text NOT NULL
      );
      INSERT INTO unsealed_iins (person_id, iin) SELECT id, iin FROM people WHERE iin IS NOT NULL;
      -- No ethnicity without a consent that somebody can show; the history keeps what was recorded before.
      UPDATE people SET ethnic_group_id = NULL WHERE ethnic_group_id IS NOT NULL;
      ALTER TABLE people
        DROP COLUMN iin,
        DROP COLUMN photo_consent,
        ADD COLUMN iin_sealed bytea,
        ADD COLUMN iin_hash bytea CONSTRAINT people_iin_hash_uq UNIQUE,
        ADD COLUMN iin_key_id bytea CONSTRAINT people_iin_key_id_fk REFERENCES data_keys (id) DEFERRABLE INITIALLY IMMEDIATE,
        ADD COLUMN ethnicity_consent_id uuid CONSTRAINT people_ethnicity_consent_id_fk REFERENCES consents (id)
          DEFERRABLE INITIALLY DEFERRED,
        ADD COLUMN anonymised_on date,
        ADD CONSTRAINT people_iin_ck CHECK (num_nonnulls(iin_sealed, iin_hash) IN (0, 2)),
        ADD CONSTRAINT people_iin_key_id_ck CHECK (iin_key_id IS NOT DISTINCT FROM substr(iin_sealed, 1, 4)),
        ADD CONSTRAINT people_ethnicity_consent_ck CHECK ((ethnic_group_id IS NULL) = (ethnicity_consent_id IS NULL)),
        ADD CONSTRAINT people_anonymised_ck CHECK (anonymised_on IS NULL OR num_nonnulls(family_name, given_name, patronymic_name,
          iin_sealed, ethnic_group_id, phone, email, address, academic_degree, note) = 0 AND length(birth_text) = 4
          IS NOT FALSE AND length(death_text) = 4 IS NOT FALSE);
      CREATE INDEX people_ethnicity_consent_id_ix ON people (ethnicity_consent_id);
    `);
    // A dropped column stays in the rows until they are written anew.
    await runner.query('CLUSTER people USING people_pk; ALTER TABLE people SET WITHOUT CLUSTER');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM people WHERE iin_sealed IS NOT NULL OR anonymised_on IS NOT NULL) THEN
          RAISE EXCEPTION 'There are sealed numbers or anonymised people: this schema cannot be taken back';
        END IF;
      END $$;
      ALTER TABLE people
        DROP COLUMN iin_sealed, DROP COLUMN iin_hash, DROP COLUMN iin_key_id, DROP COLUMN ethnicity_consent_id,
        DROP COLUMN anonymised_on,
        ADD COLUMN photo_consent boolean,
        ADD COLUMN iin text CONSTRAINT people_iin_uq UNIQUE CONSTRAINT people_iin_ck CHECK (iin ~ '^[0-9]{12}$');
      UPDATE people SET iin = u.iin FROM unsealed_iins u WHERE u.person_id = people.id;
      ALTER TABLE second_factors DROP COLUMN secret_key_id;
      DROP TABLE unsealed_iins, consents, subject_keys, data_keys;
    `);
  }
}
