import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which act awards are given, and that nobody decides what he has prepared. */
export class DecideAwards1795341600172 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE award_decisions (
        id uuid NOT NULL CONSTRAINT award_decisions_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT award_decisions_kind_ck CHECK (kind IN ('DECREE', 'ORDER', 'RESOLUTION')),
        number text NOT NULL,
        date_text text, date_earliest date, date_latest date,
        deciding_body_id uuid NOT NULL CONSTRAINT award_decisions_deciding_body_id_fk REFERENCES organizations (id),
        signatory_id uuid CONSTRAINT award_decisions_signatory_id_fk REFERENCES people (id),
        signatory_capacity text,
        source_id uuid CONSTRAINT award_decisions_source_id_fk REFERENCES sources (id),
        area_id uuid CONSTRAINT award_decisions_area_id_fk REFERENCES areas (id),
        published boolean NOT NULL DEFAULT false,
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT award_decisions_date_ck CHECK (date_text IS NOT NULL)
      );
      CREATE UNIQUE INDEX award_decisions_number_uq ON award_decisions (deciding_body_id, kind, plain_number(number), date_text)
        WHERE voided_at IS NULL;
      CREATE INDEX award_decisions_date_ix ON award_decisions ((coalesce(date_earliest, '-infinity'::date)), id) WHERE voided_at IS NULL;
      CREATE INDEX award_decisions_area_id_ix ON award_decisions (area_id);
      CREATE INDEX award_decisions_signatory_id_ix ON award_decisions (signatory_id);

      ALTER TABLE awards
        ADD COLUMN award_decision_id uuid CONSTRAINT awards_award_decision_id_fk REFERENCES award_decisions (id),
        ADD COLUMN decision_position integer,
        ADD COLUMN rules_id uuid CONSTRAINT awards_rules_id_fk REFERENCES award_type_versions (id);
      CREATE INDEX awards_award_decision_id_ix ON awards (award_decision_id) WHERE award_decision_id IS NOT NULL;
      CREATE INDEX awards_rules_id_ix ON awards (rules_id) WHERE rules_id IS NOT NULL;

      ALTER TABLE nominations
        ADD COLUMN decision_id uuid CONSTRAINT nominations_decision_id_fk REFERENCES award_decisions (id),
        ADD COLUMN award_id uuid CONSTRAINT nominations_award_id_fk REFERENCES awards (id)
          CONSTRAINT nominations_award_id_uq UNIQUE,
        ADD COLUMN decided_by text[],
        ADD CONSTRAINT nominations_decided_ck CHECK (
          (state IN ('GRANTED', 'REFUSED')) = (decision_id IS NOT NULL AND cardinality(decided_by) > 0)
          AND (decision_id IS NULL) = (decided_by IS NULL) AND (state = 'GRANTED') = (award_id IS NOT NULL)),
        ADD CONSTRAINT nominations_four_eyes_ck CHECK (NOT decided_by && prepared_by);
      CREATE INDEX nominations_decision_id_ix ON nominations (decision_id);

      -- What was decided stays decided, and who has prepared it is not changed to let him decide.
      CREATE FUNCTION nominations_settle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (new.state, new.decision_id, new.award_id, new.decided_by, new.prepared_by)
            IS DISTINCT FROM (old.state, old.decision_id, old.award_id, old.decided_by, old.prepared_by) THEN
          RAISE EXCEPTION 'The nomination was decided' USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_settle';
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER nominations_settle BEFORE UPDATE ON nominations FOR EACH ROW WHEN (old.decided_by IS NOT NULL)
        EXECUTE FUNCTION nominations_settle();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER nominations_settle ON nominations;
      DROP FUNCTION nominations_settle;
      ALTER TABLE nominations DROP COLUMN decision_id, DROP COLUMN award_id, DROP COLUMN decided_by;
      ALTER TABLE awards DROP COLUMN award_decision_id, DROP COLUMN decision_position, DROP COLUMN rules_id;
      DROP TABLE award_decisions;
    `);
  }
}
