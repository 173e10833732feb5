import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, classifiers, areas, ethnic groups, kinds, sources, the search index and the audit trail. */
export class CreateGround1795341600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE classifier_items (
        id uuid NOT NULL CONSTRAINT classifier_items_pk PRIMARY KEY,
        classifier text NOT NULL,
        code text NOT NULL,
        name_kk text NOT NULL, name_ru text, name_en text,
        note text,
        position integer NOT NULL DEFAULT 0,
        retired_on date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT classifier_items_classifier_code_uq UNIQUE (classifier, code)
      );

      CREATE TABLE areas (
        id uuid NOT NULL CONSTRAINT areas_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT areas_kind_id_fk REFERENCES classifier_items (id),
        name_kk text NOT NULL, name_ru text, name_en text,
        parent_id uuid CONSTRAINT areas_parent_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT areas_region_id_fk REFERENCES areas (id),
        iso_code text,
        centre text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        note text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX areas_parent_id_ix ON areas (parent_id);
      CREATE INDEX areas_name_ix ON areas (name_kk COLLATE "kk-x-icu", id);

      CREATE TABLE area_codes (
        id uuid NOT NULL CONSTRAINT area_codes_pk PRIMARY KEY,
        area_id uuid NOT NULL CONSTRAINT area_codes_area_id_fk REFERENCES areas (id),
        code text NOT NULL CONSTRAINT area_codes_code_ck CHECK (code ~ '^[0-9]{9}$'),
        valid_from date, valid_to date,
        CONSTRAINT area_codes_period_ck CHECK (valid_from <= valid_to),
        CONSTRAINT area_codes_code_ex EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
      );
      CREATE INDEX area_codes_area_id_ix ON area_codes (area_id);

      CREATE TABLE area_names (
        id uuid NOT NULL CONSTRAINT area_names_pk PRIMARY KEY,
        area_id uuid NOT NULL CONSTRAINT area_names_area_id_fk REFERENCES areas (id),
        name_kk text NOT NULL, name_ru text, name_en text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date
      );
      CREATE INDEX area_names_area_id_ix ON area_names (area_id);

      -- Every area with itself and all that lies above it: "and everything below" is one index lookup.
      CREATE TABLE area_tree (
        above_id uuid NOT NULL CONSTRAINT area_tree_above_id_fk REFERENCES areas (id),
        below_id uuid NOT NULL CONSTRAINT area_tree_below_id_fk REFERENCES areas (id),
        CONSTRAINT area_tree_pk PRIMARY KEY (above_id, below_id)
      );
      CREATE INDEX area_tree_below_id_ix ON area_tree (below_id);

      CREATE FUNCTION areas_plant() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND new.parent_id IS DISTINCT FROM old.parent_id THEN
          RAISE EXCEPTION 'An area keeps its place in the tree; a moved area is a new area with a change event'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'areas_parent_id_ck';
        END IF;
        INSERT INTO area_tree SELECT above_id, new.id FROM area_tree WHERE below_id = new.parent_id
          UNION ALL SELECT new.id, new.id ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER areas_plant AFTER INSERT OR UPDATE ON areas FOR EACH ROW EXECUTE FUNCTION areas_plant();

      CREATE TABLE area_changes (
        id uuid NOT NULL CONSTRAINT area_changes_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT area_changes_kind_ck CHECK (kind IN ('RENAME', 'MERGE', 'SPLIT', 'SUCCEED', 'DISSOLVE', 'TRANSFER')),
        predecessor_id uuid NOT NULL CONSTRAINT area_changes_predecessor_id_fk REFERENCES areas (id),
        successor_id uuid CONSTRAINT area_changes_successor_id_fk REFERENCES areas (id),
        effective_text text, effective_earliest date, effective_latest date,
        note text
      );
      CREATE INDEX area_changes_predecessor_id_ix ON area_changes (predecessor_id);
      CREATE INDEX area_changes_successor_id_ix ON area_changes (successor_id);

      -- The region of a record follows from its area; lists and counts by region need it beside the row.
      CREATE FUNCTION derive_region() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.region_id := (SELECT region_id FROM areas WHERE id = new.area_id);
        RETURN new;
      END $$;

      CREATE TABLE ethnic_groups (
        id uuid NOT NULL CONSTRAINT ethnic_groups_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT ethnic_groups_code_uq UNIQUE,
        name_kk text NOT NULL, name_ru text, name_en text,
        plural_kk text,
        aliases text[] NOT NULL DEFAULT '{}',
        special boolean NOT NULL DEFAULT false,
        note text,
        retired_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX ethnic_groups_name_ix ON ethnic_groups (name_kk COLLATE "kk-x-icu", id);

      CREATE TABLE organization_kinds (
        id uuid NOT NULL CONSTRAINT organization_kinds_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT organization_kinds_code_uq UNIQUE,
        type text NOT NULL CONSTRAINT organization_kinds_type_ck CHECK (type IN ('BODY', 'ASSOCIATION', 'INSTITUTION')),
        name_kk text NOT NULL, name_ru text, name_en text,
        group_code text,
        levels text[] NOT NULL DEFAULT '{}',
        legal_form text,
        note text,
        retired_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX organization_kinds_name_ix ON organization_kinds (name_kk COLLATE "kk-x-icu", id);

      CREATE TABLE award_types (
        id uuid NOT NULL CONSTRAINT award_types_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT award_types_code_uq UNIQUE,
        kind text NOT NULL,
        name_kk text NOT NULL, name_ru text, name_en text,
        scope text,
        recipients text[] NOT NULL DEFAULT '{}',
        granted_by text,
        repeat_rule text,
        established text,
        note text,
        retired_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX award_types_name_ix ON award_types (name_kk COLLATE "kk-x-icu", id);

      CREATE TABLE sources (
        id uuid NOT NULL CONSTRAINT sources_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT sources_kind_id_fk REFERENCES classifier_items (id),
        title text NOT NULL,
        publisher text, author text, address text,
        published_text text, published_earliest date, published_latest date,
        archived_text text, archived_earliest date, archived_latest date,
        language text,
        quote text,
        checksum text CONSTRAINT sources_checksum_ck CHECK (checksum ~ '^[0-9a-f]{64}$'),
        note text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX sources_title_ix ON sources (title COLLATE "kk-x-icu", id);
      CREATE INDEX sources_published_ix ON sources (published_earliest, id);

      -- The cited record is named by type and id: records are never deleted, so the name cannot dangle.
      CREATE TABLE citations (
        id uuid NOT NULL CONSTRAINT citations_pk PRIMARY KEY,
        source_id uuid NOT NULL CONSTRAINT citations_source_id_fk REFERENCES sources (id),
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        quote text,
        CONSTRAINT citations_subject_id_source_id_uq UNIQUE (subject_id, source_id)
      );
      CREATE INDEX citations_source_id_ix ON citations (source_id, id);

      CREATE TABLE search_names (
        id uuid NOT NULL CONSTRAINT search_names_pk PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        kind text NOT NULL,
        form text NOT NULL,
        key text NOT NULL
      );
      CREATE INDEX search_names_subject_id_ix ON search_names (subject_id);
      -- Beginnings of words by the first, likeness by the second: long posting lists make trigrams slow for common names.
      CREATE INDEX search_names_words_ix ON search_names USING gin (to_tsvector('simple', key));
      CREATE INDEX search_names_key_ix ON search_names USING gin (key gin_trgm_ops);

      CREATE TABLE change_sets (
        id uuid NOT NULL CONSTRAINT change_sets_pk PRIMARY KEY,
        occurred_at timestamptz NOT NULL,
        actor text NOT NULL,
        request_id text NOT NULL,
        event text NOT NULL,
        reason text
      );
      CREATE TABLE changes (
        id uuid NOT NULL CONSTRAINT changes_pk PRIMARY KEY,
        change_set_id uuid NOT NULL CONSTRAINT changes_change_set_id_fk REFERENCES change_sets (id),
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        field text NOT NULL,
        before jsonb, after jsonb
      );
      CREATE INDEX changes_change_set_id_ix ON changes (change_set_id);
      CREATE INDEX changes_entity_id_ix ON changes (entity_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE changes, change_sets, search_names, citations, sources, award_types, organization_kinds, ethnic_groups,
        area_changes, area_tree, area_names, area_codes, areas, classifier_items;
      DROP FUNCTION derive_region, areas_plant;
      DROP EXTENSION btree_gist;
      DROP EXTENSION pg_trgm;
    `);
  }
}
