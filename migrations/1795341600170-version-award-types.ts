import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which rules a kind of award is given, each set of them from a day on. */
export class VersionAwardTypes1795341600170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_type_versions (
        id uuid NOT NULL CONSTRAINT award_type_versions_pk PRIMARY KEY,
        type_id uuid NOT NULL CONSTRAINT award_type_versions_type_id_fk REFERENCES award_types (id),
        valid_from date,
        statute_id uuid CONSTRAINT award_type_versions_statute_id_fk REFERENCES sources (id),
        criteria_kk text, criteria_ru text, criteria_en text,
        wording_kk text, wording_ru text, wording_en text,
        grade text,
        precedence integer CONSTRAINT award_type_versions_precedence_ck CHECK (precedence > 0),
        proposer_kinds text[] NOT NULL DEFAULT '{}',
        decider_kinds text[] NOT NULL DEFAULT '{}',
        recipient text CONSTRAINT award_type_versions_recipient_ck CHECK (recipient IN ('PERSON', 'ORGANIZATION')),
        years_between integer CONSTRAINT award_type_versions_years_between_ck CHECK (years_between > 0),
        once_in_lifetime boolean NOT NULL DEFAULT false,
        yearly_limit integer CONSTRAINT award_type_versions_yearly_limit_ck CHECK (yearly_limit > 0),
        once_for_merit boolean NOT NULL DEFAULT false,
        numbered boolean NOT NULL DEFAULT false,
        series text,
        revocable boolean,
        note text,
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1
      );
      -- A version holds until the next one of its type begins; the one without a day holds from the beginning.
      CREATE UNIQUE INDEX award_type_versions_type_id_valid_from_uq ON award_type_versions (type_id, valid_from)
        NULLS NOT DISTINCT WHERE voided_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE award_type_versions');
  }
}
