import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals for awards: for whom, by whom and for what; what others say to it, and what the rules say. */
export class NominateForAwards1795341600171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nominations (
        id uuid NOT NULL CONSTRAINT nominations_pk PRIMARY KEY,
        type_id uuid NOT NULL CONSTRAINT nominations_type_id_fk REFERENCES award_types (id),
        person_id uuid CONSTRAINT nominations_person_id_fk REFERENCES people (id),
        organization_id uuid CONSTRAINT nominations_organization_id_fk REFERENCES organizations (id),
        capacity text,
        proposer_id uuid CONSTRAINT nominations_proposer_id_fk REFERENCES organizations (id),
        proposing_person_id uuid CONSTRAINT nominations_proposing_person_id_fk REFERENCES people (id),
        merits_kk text, merits_ru text, merits_en text,
        area_id uuid CONSTRAINT nominations_area_id_fk REFERENCES areas (id),
        deciding_body_id uuid CONSTRAINT nominations_deciding_body_id_fk REFERENCES organizations (id),
        state text NOT NULL DEFAULT 'DRAFT' CONSTRAINT nominations_state_ck
          CHECK (state IN ('DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED', 'WITHDRAWN', 'GRANTED', 'REFUSED')),
        state_reason text,
        submitted_at timestamptz,
        checked_at timestamptz,
        rules_id uuid CONSTRAINT nominations_rules_id_fk REFERENCES award_type_versions (id),
        prepared_by text[] NOT NULL CONSTRAINT nominations_prepared_by_ck CHECK (cardinality(prepared_by) > 0),
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT nominations_nominee_ck CHECK (num_nonnulls(person_id, organization_id) = 1),
        CONSTRAINT nominations_proposer_ck CHECK (num_nonnulls(proposer_id, proposing_person_id) = 1)
      );
      CREATE INDEX nominations_created_ix ON nominations (created_at, id);
      CREATE INDEX nominations_type_id_state_ix ON nominations (type_id, state);
      CREATE INDEX nominations_area_id_state_ix ON nominations (area_id, state);
      CREATE INDEX nominations_person_id_ix ON nominations (person_id);
      CREATE INDEX nominations_organization_id_ix ON nominations (organization_id);
      CREATE INDEX nominations_proposer_id_ix ON nominations (proposer_id);
      CREATE INDEX nominations_proposing_person_id_ix ON nominations (proposing_person_id);
      CREATE INDEX nominations_deciding_body_id_ix ON nominations (deciding_body_id);

      -- Whoever has had a hand in it stays named: on that rests that another one decides.
      CREATE FUNCTION nominations_remember() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT new.prepared_by @> old.prepared_by THEN
          RAISE EXCEPTION 'Who has prepared a nomination is not taken out' USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_remember';
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER nominations_remember BEFORE UPDATE ON nominations FOR EACH ROW EXECUTE FUNCTION nominations_remember();

      CREATE TABLE nomination_checks (
        id uuid NOT NULL CONSTRAINT nomination_checks_pk PRIMARY KEY,
        nomination_id uuid NOT NULL CONSTRAINT nomination_checks_nomination_id_fk REFERENCES nominations (id),
        rule text NOT NULL,
        outcome text NOT NULL CONSTRAINT nomination_checks_outcome_ck CHECK (outcome IN ('PASS', 'WARN', 'BLOCK')),
        sentence_kk text NOT NULL, sentence_ru text, sentence_en text,
        override_reason text,
        CONSTRAINT nomination_checks_override_ck CHECK (override_reason IS NULL OR outcome = 'BLOCK'),
        CONSTRAINT nomination_checks_nomination_id_rule_uq UNIQUE (nomination_id, rule)
      );

      CREATE TABLE nomination_endorsements (
        id uuid NOT NULL CONSTRAINT nomination_endorsements_pk PRIMARY KEY,
        nomination_id uuid NOT NULL CONSTRAINT nomination_endorsements_nomination_id_fk REFERENCES nominations (id),
        organization_id uuid NOT NULL CONSTRAINT nomination_endorsements_organization_id_fk REFERENCES organizations (id),
        given_on date,
        statement text,
        CONSTRAINT nomination_endorsements_nomination_id_organization_id_uq UNIQUE (nomination_id, organization_id)
      );
      CREATE INDEX nomination_endorsements_organization_id_ix ON nomination_endorsements (organization_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE nomination_endorsements, nomination_checks, nominations;
      DROP FUNCTION nominations_remember;
    `);
  }
}
