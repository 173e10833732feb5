import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mediators and their trainings, the cases of mediation cabinets, and the numbers of cases that everybody may know who counts. */
export class KeepMediation1795341600360 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${MEDIATORS} ${TRAININGS} ${CASES} ${NUMBERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM person_ties WHERE record_type = 'Mediator';
      DROP TABLE published_cases, mediation_case_mediators, mediation_case_languages, mediation_cases, training_participants, trainings;
      DROP VIEW mediator_ties;
      DROP TABLE mediators;
    `);
  }
}

const MEDIATORS = `
  CREATE TABLE mediators (
    id uuid NOT NULL CONSTRAINT mediators_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT mediators_person_id_fk REFERENCES people (id),
    kind text NOT NULL,
    certificate_number text,
    register text,
    register_number text,
    valid_from_text text, valid_from_earliest date, valid_from_latest date,
    valid_until_text text, valid_until_earliest date, valid_until_latest date,
    cabinet_id uuid CONSTRAINT mediators_cabinet_id_fk REFERENCES facilities (id),
    area_id uuid CONSTRAINT mediators_area_id_fk REFERENCES areas (id),
    note text,
    created_at timestamptz NOT NULL DEFAULT now(),
    voided_at timestamptz, voided_by text, voided_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT mediators_kind_ck CHECK (kind IN ('PROFESSIONAL', 'PUBLIC')),
    CONSTRAINT mediators_validity_ck CHECK (valid_from_earliest <= valid_until_latest)
  );
  CREATE INDEX mediators_person_id_ix ON mediators (person_id);
  CREATE INDEX mediators_cabinet_id_ix ON mediators (cabinet_id);
  CREATE INDEX mediators_area_id_ix ON mediators (area_id);
  CREATE INDEX mediators_valid_until_ix ON mediators ((coalesce(valid_until_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX mediators_valid_until_ascending_ix ON mediators ((coalesce(valid_until_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX mediators_created_at_ix ON mediators (created_at, id) WHERE voided_at IS NULL;

  -- The register of mediators is public, so their names are. They can be reached there while the certificate is surely valid.
  CREATE VIEW mediator_ties AS
    SELECT m.id AS record_id, 'Mediator' AS record_type, m.person_id, array_remove(ARRAY[m.area_id], NULL) AS places, true AS public,
      CASE WHEN m.valid_from_latest <= m.valid_until_earliest THEN daterange(m.valid_from_latest, m.valid_until_earliest, '[]') ELSE 'empty' END AS lasts
    FROM mediators m WHERE m.voided_at IS NULL;
  CREATE TRIGGER mediators_tie AFTER INSERT OR UPDATE OR DELETE ON mediators FOR EACH ROW EXECUTE FUNCTION tie_person('mediator_ties');
`;

const TRAININGS = `
  CREATE TABLE trainings (
    id uuid NOT NULL CONSTRAINT trainings_pk PRIMARY KEY,
    topic_kk text NOT NULL, topic_ru text, topic_en text,
    organizer_id uuid CONSTRAINT trainings_organizer_id_fk REFERENCES organizations (id),
    area_id uuid CONSTRAINT trainings_area_id_fk REFERENCES areas (id),
    start_text text, start_earliest date, start_latest date,
    end_text text, end_earliest date, end_latest date,
    trained integer,
    trained_qualifier text NOT NULL DEFAULT 'EXACT',
    note text,
    created_at timestamptz NOT NULL DEFAULT now(),
    voided_at timestamptz, voided_by text, voided_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT trainings_period_ck CHECK (start_earliest <= end_latest),
    CONSTRAINT trainings_trained_ck CHECK (trained >= 0),
    CONSTRAINT trainings_trained_qualifier_ck CHECK (trained_qualifier IN ('EXACT', 'AT_LEAST', 'ABOUT', 'AT_MOST'))
  );
  CREATE INDEX trainings_organizer_id_ix ON trainings (organizer_id);
  CREATE INDEX trainings_area_id_ix ON trainings (area_id);
  CREATE INDEX trainings_topic_ix ON trainings (topic_kk COLLATE "kk-x-icu", id) WHERE voided_at IS NULL;
  CREATE INDEX trainings_topic_likeness_ix ON trainings USING gin (topic_kk gin_trgm_ops);
  CREATE INDEX trainings_start_ix ON trainings ((coalesce(start_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX trainings_start_ascending_ix ON trainings ((coalesce(start_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;

  CREATE TABLE training_participants (
    training_id uuid NOT NULL CONSTRAINT training_participants_training_id_fk REFERENCES trainings (id),
    person_id uuid NOT NULL CONSTRAINT training_participants_person_id_fk REFERENCES people (id),
    CONSTRAINT training_participants_pk PRIMARY KEY (training_id, person_id)
  );
  CREATE INDEX training_participants_person_id_ix ON training_participants (person_id);
`;

const CASES = `
  CREATE TABLE mediation_cases (
    id uuid NOT NULL CONSTRAINT mediation_cases_pk PRIMARY KEY,
    cabinet_id uuid NOT NULL CONSTRAINT mediation_cases_cabinet_id_fk REFERENCES facilities (id),
    number text,
    kind_id uuid NOT NULL CONSTRAINT mediation_cases_kind_id_fk REFERENCES classifier_items (id),
    stage text NOT NULL DEFAULT 'REQUEST',
    course text,
    received_text text, received_earliest date, received_latest date,
    received_year integer NOT NULL,
    begun_text text, begun_earliest date, begun_latest date,
    ended_text text, ended_earliest date, ended_latest date,
    parties_sealed bytea,
    parties_key_id bytea CONSTRAINT mediation_cases_parties_key_id_fk REFERENCES data_keys (id) DEFERRABLE INITIALLY IMMEDIATE,
    note text,
    advanced_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    voided_at timestamptz, voided_by text, voided_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT mediation_cases_stage_ck CHECK (stage IN ('REQUEST', 'CONSULTATION', 'MEDIATION', 'AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN')),
    CONSTRAINT mediation_cases_course_ck CHECK (CASE WHEN stage = 'REQUEST' THEN course IS NULL WHEN stage IN ('CONSULTATION', 'MEDIATION')
      THEN course IS NOT DISTINCT FROM stage ELSE course IS NOT NULL AND course IN ('CONSULTATION', 'MEDIATION') END),
    CONSTRAINT mediation_cases_begun_ck CHECK (begun_text IS NULL OR course IS NOT NULL),
    CONSTRAINT mediation_cases_ended_ck CHECK (ended_text IS NULL OR stage IN ('AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN')),
    CONSTRAINT mediation_cases_order_ck CHECK ((received_earliest <= begun_latest) IS NOT FALSE AND (begun_earliest <= ended_latest) IS NOT FALSE
      AND (received_earliest <= ended_latest) IS NOT FALSE),
    CONSTRAINT mediation_cases_received_year_ck CHECK (received_text IS NOT NULL AND received_year = date_part('year', received_earliest)),
    CONSTRAINT mediation_cases_parties_key_id_ck CHECK (parties_key_id IS NOT DISTINCT FROM substr(parties_sealed, 1, 4))
  );
  CREATE INDEX mediation_cases_cabinet_received_ix ON mediation_cases (cabinet_id, (coalesce(received_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX mediation_cases_kind_id_ix ON mediation_cases (kind_id);
  CREATE INDEX mediation_cases_number_similarity_ix ON mediation_cases USING gin (plain_number(number) gin_trgm_ops) WHERE voided_at IS NULL;
  CREATE INDEX mediation_cases_unnumbered_ix ON mediation_cases (id) WHERE number IS NULL AND voided_at IS NULL;
  CREATE INDEX mediation_cases_received_ix ON mediation_cases ((coalesce(received_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX mediation_cases_received_ascending_ix ON mediation_cases ((coalesce(received_earliest, 'infinity'::date)), id) WHERE voided_at IS NULL;
  CREATE INDEX mediation_cases_received_year_ix ON mediation_cases (received_year, stage);

  CREATE TABLE mediation_case_languages (
    case_id uuid NOT NULL CONSTRAINT mediation_case_languages_case_id_fk REFERENCES mediation_cases (id),
    language_id uuid NOT NULL CONSTRAINT mediation_case_languages_language_id_fk REFERENCES classifier_items (id),
    CONSTRAINT mediation_case_languages_pk PRIMARY KEY (case_id, language_id)
  );
  CREATE INDEX mediation_case_languages_language_id_ix ON mediation_case_languages (language_id);

  CREATE TABLE mediation_case_mediators (
    case_id uuid NOT NULL CONSTRAINT mediation_case_mediators_case_id_fk REFERENCES mediation_cases (id),
    mediator_id uuid NOT NULL CONSTRAINT mediation_case_mediators_mediator_id_fk REFERENCES mediators (id),
    CONSTRAINT mediation_case_mediators_pk PRIMARY KEY (case_id, mediator_id)
  );
  CREATE INDEX mediation_case_mediators_mediator_id_ix ON mediation_case_mediators (mediator_id);
`;

const NUMBERS = `
  CREATE TABLE published_cases (
    id uuid NOT NULL CONSTRAINT published_cases_pk PRIMARY KEY,
    subject text NOT NULL,
    received_year integer NOT NULL,
    cabinet_id uuid,
    received_month text,
    kind_id uuid CONSTRAINT published_cases_kind_id_fk REFERENCES classifier_items (id),
    course text,
    outcome text,
    count integer NOT NULL,
    counted_until timestamptz NOT NULL,
    published_at timestamptz NOT NULL,
    CONSTRAINT published_cases_count_ck CHECK (count > 0)
  );
  CREATE INDEX published_cases_kind_id_ix ON published_cases (kind_id);
`;
