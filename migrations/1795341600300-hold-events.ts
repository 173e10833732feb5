import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is held, with those who have to do with it, what they tell of it, and the numbers that are declared. */
export class HoldEvents1795341600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity_parties (
        id uuid NOT NULL CONSTRAINT activity_parties_pk PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        role_id uuid NOT NULL CONSTRAINT activity_parties_role_id_fk REFERENCES classifier_items (id),
        organization_id uuid CONSTRAINT activity_parties_organization_id_fk REFERENCES organizations (id),
        person_id uuid CONSTRAINT activity_parties_person_id_fk REFERENCES people (id),
        name text,
        anonymous boolean NOT NULL DEFAULT false,
        capacity text,
        topic text,
        result text,
        CONSTRAINT activity_parties_party_ck CHECK (num_nonnulls(organization_id, person_id, name) + anonymous::integer = 1)
      );
      CREATE UNIQUE INDEX activity_parties_once_uq ON activity_parties (subject_id, role_id, organization_id, person_id, name) NULLS NOT DISTINCT;
      CREATE INDEX activity_parties_subject_id_ix ON activity_parties (subject_id, id);
      CREATE INDEX activity_parties_organization_id_ix ON activity_parties (organization_id, subject_id);
      CREATE INDEX activity_parties_person_id_ix ON activity_parties (person_id, subject_id);

      CREATE TABLE activity_numbers (
        id uuid NOT NULL CONSTRAINT activity_numbers_pk PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        of_id uuid NOT NULL CONSTRAINT activity_numbers_of_id_fk REFERENCES classifier_items (id),
        value integer CONSTRAINT activity_numbers_value_ck CHECK (value >= 0),
        qualifier text NOT NULL DEFAULT 'EXACT' CONSTRAINT activity_numbers_qualifier_ck
          CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')),
        group_id uuid CONSTRAINT activity_numbers_group_id_fk REFERENCES classifier_items (id),
        note text
      );
      CREATE UNIQUE INDEX activity_numbers_once_uq ON activity_numbers (subject_id, of_id, group_id) NULLS NOT DISTINCT;
      CREATE INDEX activity_numbers_subject_id_ix ON activity_numbers (subject_id, id);

      CREATE TABLE activity_areas (
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        area_id uuid NOT NULL CONSTRAINT activity_areas_area_id_fk REFERENCES areas (id),
        CONSTRAINT activity_areas_pk PRIMARY KEY (subject_id, area_id)
      );
      CREATE INDEX activity_areas_area_id_ix ON activity_areas (area_id);

      CREATE TABLE events (
        id uuid NOT NULL CONSTRAINT events_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT events_kind_id_fk REFERENCES classifier_items (id),
        title_kk text NOT NULL, title_ru text, title_en text,
        theme_kk text, theme_ru text, theme_en text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        date_note text,
        place_kk text, place_ru text, place_en text,
        series_id uuid CONSTRAINT events_series_id_fk REFERENCES events (id),
        stage text,
        links text[] NOT NULL DEFAULT '{}',
        area_id uuid CONSTRAINT events_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT events_region_id_fk REFERENCES areas (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT events_period_ck CHECK (start_earliest <= end_latest)
      );
      CREATE INDEX events_start_ix ON events ((coalesce(start_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX events_start_ascending_ix ON events ((coalesce(start_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX events_region_start_ix ON events (region_id, (coalesce(start_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX events_region_start_ascending_ix ON events (region_id, (coalesce(start_earliest, 'infinity'::date)), id)
        WHERE voided_at IS NULL;
      CREATE INDEX events_start_earliest_ix ON events (start_earliest) WHERE voided_at IS NULL;
      CREATE INDEX events_title_ix ON events (title_kk COLLATE "kk-x-icu", id) WHERE voided_at IS NULL;
      CREATE INDEX events_title_likeness_ix ON events USING gin (title_kk gin_trgm_ops);
      CREATE INDEX events_created_at_ix ON events (created_at, id) WHERE voided_at IS NULL;
      CREATE INDEX events_kind_id_ix ON events (kind_id);
      CREATE INDEX events_area_id_ix ON events (area_id);
      CREATE INDEX events_series_id_ix ON events (series_id);
      CREATE TRIGGER events_region BEFORE INSERT OR UPDATE OF area_id ON events FOR EACH ROW EXECUTE FUNCTION derive_region();

      -- Nothing lies below itself, also not by two corrections at the same moment: one at a time, each sees what was
      -- committed before it. The first argument is the column, the second the name of the rule. The number 7461906 is used by nothing else.
      CREATE FUNCTION forbid_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE above uuid := (to_jsonb(new) ->> TG_ARGV[0])::uuid; found boolean;
      BEGIN
        PERFORM pg_advisory_xact_lock(7461906);
        EXECUTE format('WITH RECURSIVE up AS (SELECT $1 AS id UNION SELECT o.%1$I FROM %2$I o JOIN up ON o.id = up.id)
          SELECT EXISTS (SELECT FROM up WHERE id = $2)', TG_ARGV[0], TG_TABLE_NAME) INTO found USING above, new.id;
        IF found THEN
          RAISE EXCEPTION 'Nothing lies below itself' USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[1];
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER events_series BEFORE UPDATE OF series_id ON events FOR EACH ROW
        WHEN (new.series_id IS NOT NULL AND new.series_id IS DISTINCT FROM old.series_id)
        EXECUTE FUNCTION forbid_cycle('series_id', 'events_series_id_ck');

      CREATE TABLE event_reports (
        id uuid NOT NULL CONSTRAINT event_reports_pk PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT event_reports_event_id_fk REFERENCES events (id),
        organization_id uuid NOT NULL CONSTRAINT event_reports_organization_id_fk REFERENCES organizations (id),
        reported_text text, reported_earliest date, reported_latest date,
        statement text,
        participants integer CONSTRAINT event_reports_participants_ck CHECK (participants >= 0),
        qualifier text NOT NULL DEFAULT 'EXACT' CONSTRAINT event_reports_qualifier_ck
          CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST')),
        source_id uuid CONSTRAINT event_reports_source_id_fk REFERENCES sources (id),
        CONSTRAINT event_reports_event_id_organization_id_uq UNIQUE (event_id, organization_id)
      );
      CREATE INDEX event_reports_organization_id_ix ON event_reports (organization_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE event_reports, events, activity_areas, activity_numbers, activity_parties;
      DROP FUNCTION forbid_cycle;
    `);
  }
}
