import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and organizations. */
export class CreateRegistry1795341600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        id uuid NOT NULL CONSTRAINT people_pk PRIMARY KEY,
        family_name text, given_name text, patronymic_name text,
        sort_name text NOT NULL CONSTRAINT people_sort_name_ck CHECK (sort_name <> ''),
        gender text CONSTRAINT people_gender_ck CHECK (gender IN ('MALE', 'FEMALE')),
        area_id uuid CONSTRAINT people_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT people_region_id_fk REFERENCES areas (id),
        birth_text text, birth_earliest date, birth_latest date,
        death_text text, death_earliest date, death_latest date,
        iin text CONSTRAINT people_iin_uq UNIQUE CONSTRAINT people_iin_ck CHECK (iin ~ '^[0-9]{12}$'),
        ethnic_group_id uuid CONSTRAINT people_ethnic_group_id_fk REFERENCES ethnic_groups (id),
        phone text, email text, address text,
        photo_consent boolean,
        academic_degree text,
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT people_life_ck CHECK (birth_earliest <= death_latest)
      );
      CREATE INDEX people_region_name_ix ON people (region_id, sort_name COLLATE "kk-x-icu", id);
      CREATE INDEX people_name_ix ON people (sort_name COLLATE "kk-x-icu", id);
      CREATE INDEX people_area_id_ix ON people (area_id);
      CREATE INDEX people_created_at_ix ON people (created_at, id);
      CREATE INDEX people_ethnic_group_id_ix ON people (ethnic_group_id);
      CREATE TRIGGER people_region BEFORE INSERT OR UPDATE OF area_id ON people FOR EACH ROW EXECUTE FUNCTION derive_region();

      CREATE TABLE other_names (
        id uuid NOT NULL CONSTRAINT other_names_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT other_names_person_id_fk REFERENCES people (id),
        text text NOT NULL,
        kind text NOT NULL CONSTRAINT other_names_kind_ck CHECK (kind IN ('SPELLING', 'FORMER', 'INITIALS', 'PASSPORT')),
        language text, script text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        CONSTRAINT other_names_person_id_text_uq UNIQUE (person_id, text)
      );

      CREATE TABLE organizations (
        id uuid NOT NULL CONSTRAINT organizations_pk PRIMARY KEY,
        type text NOT NULL CONSTRAINT organizations_type_ck CHECK (type IN ('BODY', 'ASSOCIATION', 'INSTITUTION')),
        kind_id uuid NOT NULL CONSTRAINT organizations_kind_id_fk REFERENCES organization_kinds (id),
        level_id uuid CONSTRAINT organizations_level_id_fk REFERENCES classifier_items (id),
        parent_id uuid CONSTRAINT organizations_parent_id_fk REFERENCES organizations (id),
        area_id uuid CONSTRAINT organizations_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT organizations_region_id_fk REFERENCES areas (id),
        name_kk text NOT NULL, name_ru text, name_en text,
        founded_text text, founded_earliest date, founded_latest date,
        dissolved boolean NOT NULL DEFAULT false,
        dissolved_text text, dissolved_earliest date, dissolved_latest date,
        bin text CONSTRAINT organizations_bin_uq UNIQUE CONSTRAINT organizations_bin_ck CHECK (bin ~ '^[0-9]{12}$'),
        registration_state text CONSTRAINT organizations_registration_state_ck
          CHECK (registration_state IN ('REGISTERED', 'BRANCH', 'UNREGISTERED')),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT organizations_life_ck CHECK (founded_earliest <= dissolved_latest)
      );
      CREATE INDEX organizations_region_name_ix ON organizations (region_id, name_kk COLLATE "kk-x-icu", id);
      CREATE INDEX organizations_name_ix ON organizations (name_kk COLLATE "kk-x-icu", id);
      CREATE INDEX organizations_type_name_ix ON organizations (type, name_kk COLLATE "kk-x-icu", id);
      CREATE INDEX organizations_kind_id_ix ON organizations (kind_id);
      CREATE INDEX organizations_area_id_ix ON organizations (area_id);
      CREATE INDEX organizations_parent_id_ix ON organizations (parent_id);
      CREATE TRIGGER organizations_region BEFORE INSERT OR UPDATE OF area_id ON organizations
        FOR EACH ROW EXECUTE FUNCTION derive_region();

      CREATE TABLE organization_names (
        id uuid NOT NULL CONSTRAINT organization_names_pk PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT organization_names_organization_id_fk REFERENCES organizations (id),
        kind text NOT NULL CONSTRAINT organization_names_kind_ck CHECK (kind IN ('OFFICIAL', 'SHORT', 'AS_PRINTED')),
        name_kk text NOT NULL, name_ru text, name_en text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date
      );
      CREATE INDEX organization_names_organization_id_ix ON organization_names (organization_id);

      CREATE TABLE organization_ethnic_groups (
        organization_id uuid NOT NULL CONSTRAINT organization_ethnic_groups_organization_id_fk REFERENCES organizations (id),
        ethnic_group_id uuid NOT NULL CONSTRAINT organization_ethnic_groups_ethnic_group_id_fk REFERENCES ethnic_groups (id),
        CONSTRAINT organization_ethnic_groups_pk PRIMARY KEY (organization_id, ethnic_group_id)
      );
      CREATE INDEX organization_ethnic_groups_ethnic_group_id_ix ON organization_ethnic_groups (ethnic_group_id);

      CREATE TABLE declared_numbers (
        id uuid NOT NULL CONSTRAINT declared_numbers_pk PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT declared_numbers_organization_id_fk REFERENCES organizations (id),
        subject_id uuid NOT NULL CONSTRAINT declared_numbers_subject_id_fk REFERENCES classifier_items (id),
        value integer NOT NULL CONSTRAINT declared_numbers_value_ck CHECK (value >= 0),
        qualifier text NOT NULL CONSTRAINT declared_numbers_qualifier_ck CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')),
        as_of_text text, as_of_earliest date, as_of_latest date,
        source_id uuid CONSTRAINT declared_numbers_source_id_fk REFERENCES sources (id),
        note text
      );
      CREATE INDEX declared_numbers_organization_id_ix ON declared_numbers (organization_id);

      CREATE TABLE organization_changes (
        id uuid NOT NULL CONSTRAINT organization_changes_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT organization_changes_kind_ck CHECK (kind IN ('RENAME', 'MERGE', 'SPLIT', 'SUCCEED', 'DISSOLVE')),
        effective_text text, effective_earliest date, effective_latest date,
        decision_id uuid CONSTRAINT organization_changes_decision_id_fk REFERENCES sources (id),
        note text
      );
      CREATE TABLE organization_change_parts (
        change_id uuid NOT NULL CONSTRAINT organization_change_parts_change_id_fk REFERENCES organization_changes (id),
        organization_id uuid NOT NULL CONSTRAINT organization_change_parts_organization_id_fk REFERENCES organizations (id),
        role text NOT NULL CONSTRAINT organization_change_parts_role_ck CHECK (role IN ('PREDECESSOR', 'SUCCESSOR')),
        CONSTRAINT organization_change_parts_pk PRIMARY KEY (change_id, organization_id, role)
      );
      CREATE INDEX organization_change_parts_organization_id_ix ON organization_change_parts (organization_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE organization_change_parts, organization_changes, declared_numbers, organization_ethnic_groups,
        organization_names, organizations, other_names, people;
    `);
  }
}
