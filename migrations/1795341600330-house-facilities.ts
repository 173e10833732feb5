import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the work is done: houses of friendship, coworking centres, cabinets, alleys. */
export class HouseFacilities1795341600330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facilities (
        id uuid NOT NULL CONSTRAINT facilities_pk PRIMARY KEY,
        kind_id uuid NOT NULL CONSTRAINT facilities_kind_id_fk REFERENCES classifier_items (id),
        name_kk text NOT NULL, name_ru text, name_en text,
        area_id uuid CONSTRAINT facilities_area_id_fk REFERENCES areas (id),
        address text,
        website text,
        opened_text text, opened_earliest date, opened_latest date,
        is_closed boolean NOT NULL DEFAULT false,
        closed_text text, closed_earliest date, closed_latest date,
        operator_id uuid CONSTRAINT facilities_operator_id_fk REFERENCES organizations (id),
        founded_by text,
        distinction text,
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT facilities_life_ck CHECK (opened_earliest <= closed_latest)
      );
      CREATE INDEX facilities_kind_id_ix ON facilities (kind_id);
      CREATE INDEX facilities_area_id_ix ON facilities (area_id);
      CREATE INDEX facilities_operator_id_ix ON facilities (operator_id);
      CREATE INDEX facilities_name_ix ON facilities (name_kk COLLATE "kk-x-icu", id) WHERE voided_at IS NULL;
      CREATE INDEX facilities_name_likeness_ix ON facilities USING gin (name_kk gin_trgm_ops);
      CREATE INDEX facilities_opened_ix ON facilities ((coalesce(opened_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX facilities_opened_ascending_ix ON facilities ((coalesce(opened_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;

      CREATE TABLE facility_directions (
        id uuid NOT NULL CONSTRAINT facility_directions_pk PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT facility_directions_facility_id_fk REFERENCES facilities (id),
        position integer NOT NULL,
        title_kk text NOT NULL, title_ru text, title_en text
      );
      CREATE INDEX facility_directions_facility_id_ix ON facility_directions (facility_id);

      CREATE TABLE facility_residents (
        id uuid NOT NULL CONSTRAINT facility_residents_pk PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT facility_residents_facility_id_fk REFERENCES facilities (id),
        organization_id uuid NOT NULL CONSTRAINT facility_residents_organization_id_fk REFERENCES organizations (id),
        start_text text, start_earliest date, start_latest date,
        ended boolean NOT NULL DEFAULT false,
        end_text text, end_earliest date, end_latest date,
        CONSTRAINT facility_residents_period_ck CHECK (start_earliest <= end_latest)
      );
      CREATE INDEX facility_residents_facility_id_ix ON facility_residents (facility_id);
      CREATE INDEX facility_residents_organization_id_ix ON facility_residents (organization_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE facility_residents, facility_directions, facilities');
  }
}
