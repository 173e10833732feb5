import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public accreditation of associations: applications, the register, later acts. */
export class AccreditAssociations1795341600380 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accreditation_applications (
        id uuid NOT NULL CONSTRAINT accreditation_applications_pk PRIMARY KEY,
        association_id uuid NOT NULL CONSTRAINT accreditation_applications_association_id_fk REFERENCES organizations (id),
        area_id uuid CONSTRAINT accreditation_applications_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT accreditation_applications_region_id_fk REFERENCES areas (id),
        received_text text, received_earliest date, received_latest date,
        state text NOT NULL DEFAULT 'RECEIVED'
          CONSTRAINT accreditation_applications_state_ck CHECK (state IN ('RECEIVED', 'CONSIDERED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
        state_reason text,
        commission_id uuid CONSTRAINT accreditation_applications_commission_id_fk REFERENCES organizations (id),
        considered_text text, considered_earliest date, considered_latest date,
        conclusion text CONSTRAINT accreditation_applications_conclusion_ck CHECK (conclusion IN ('RECOMMENDED', 'NOT_RECOMMENDED')),
        conclusion_note text,
        deciding_body_id uuid CONSTRAINT accreditation_applications_deciding_body_id_fk REFERENCES organizations (id),
        decision_number text,
        decided_text text, decided_earliest date, decided_latest date,
        decision_id uuid CONSTRAINT accreditation_applications_decision_id_fk REFERENCES sources (id),
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        -- No step is skipped: a commission concludes before anybody decides.
        CONSTRAINT accreditation_applications_considered_ck CHECK (num_nonnulls(commission_id, conclusion) IN (0, 2)
          AND (state <> 'RECEIVED' OR commission_id IS NULL) AND (state NOT IN ('CONSIDERED', 'GRANTED', 'REFUSED') OR commission_id IS NOT NULL)),
        CONSTRAINT accreditation_applications_decided_ck CHECK (
          num_nonnulls(deciding_body_id, decision_number, decided_text) = CASE WHEN state IN ('GRANTED', 'REFUSED') THEN 3 ELSE 0 END)
      );
      -- An association has one application under way.
      CREATE UNIQUE INDEX accreditation_applications_open_uq ON accreditation_applications (association_id) WHERE state IN ('RECEIVED', 'CONSIDERED');
      CREATE INDEX accreditation_applications_association_id_ix ON accreditation_applications (association_id);
      CREATE INDEX accreditation_applications_area_id_ix ON accreditation_applications (area_id);
      CREATE INDEX accreditation_applications_region_id_ix ON accreditation_applications (region_id);
      CREATE INDEX accreditation_applications_commission_id_ix ON accreditation_applications (commission_id);
      CREATE INDEX accreditation_applications_state_created_ix ON accreditation_applications (state, created_at, id);
      CREATE INDEX accreditation_applications_created_ix ON accreditation_applications (created_at, id);
      CREATE INDEX accreditation_applications_received_ix ON accreditation_applications ((coalesce(received_earliest, '-infinity'::date)), id);
      CREATE INDEX accreditation_applications_received_ascending_ix ON accreditation_applications ((coalesce(received_earliest, 'infinity'::date)), id);

      CREATE TABLE accreditations (
        id uuid NOT NULL CONSTRAINT accreditations_pk PRIMARY KEY,
        association_id uuid NOT NULL CONSTRAINT accreditations_association_id_fk REFERENCES organizations (id),
        application_id uuid NOT NULL CONSTRAINT accreditations_application_id_fk REFERENCES accreditation_applications (id)
          CONSTRAINT accreditations_application_id_uq UNIQUE,
        area_id uuid CONSTRAINT accreditations_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT accreditations_region_id_fk REFERENCES areas (id),
        number text NOT NULL,
        start_text text, start_earliest date, start_latest date,
        until_text text, until_earliest date, until_latest date,
        standing text NOT NULL DEFAULT 'IN_FORCE' CONSTRAINT accreditations_standing_ck CHECK (standing IN ('IN_FORCE', 'SUSPENDED', 'WITHDRAWN')),
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT accreditations_period_ck CHECK (start_earliest <= until_latest),
        -- At no time an association surely stands twice in the register.
        CONSTRAINT accreditations_one_at_a_time_ex EXCLUDE USING gist (association_id WITH =,
          (CASE WHEN until_earliest < start_latest THEN 'empty'::daterange ELSE daterange(start_latest, until_earliest, '[]') END) WITH &&)
          WHERE (standing <> 'WITHDRAWN')
      );
      CREATE UNIQUE INDEX accreditations_number_uq ON accreditations (plain_number(number));
      CREATE INDEX accreditations_association_id_ix ON accreditations (association_id);
      CREATE INDEX accreditations_area_id_ix ON accreditations (area_id);
      CREATE INDEX accreditations_region_id_ix ON accreditations (region_id);
      CREATE INDEX accreditations_created_ix ON accreditations (created_at, id);
      CREATE INDEX accreditations_until_ix ON accreditations ((coalesce(until_earliest, '-infinity'::date)), id);
      CREATE INDEX accreditations_until_ascending_ix ON accreditations ((coalesce(until_earliest, 'infinity'::date)), id);

      CREATE TABLE accreditation_acts (
        id uuid NOT NULL CONSTRAINT accreditation_acts_pk PRIMARY KEY,
        position integer NOT NULL GENERATED BY DEFAULT AS IDENTITY,
        accreditation_id uuid NOT NULL CONSTRAINT accreditation_acts_accreditation_id_fk REFERENCES accreditations (id),
        kind text NOT NULL CONSTRAINT accreditation_acts_kind_ck CHECK (kind IN ('RENEWAL', 'SUSPENSION', 'REINSTATEMENT', 'WITHDRAWAL')),
        effective_on date NOT NULL,
        until_text text, until_earliest date, until_latest date,
        deciding_body_id uuid NOT NULL CONSTRAINT accreditation_acts_deciding_body_id_fk REFERENCES organizations (id),
        decision_number text NOT NULL,
        decided_text text, decided_earliest date, decided_latest date,
        decision_id uuid CONSTRAINT accreditation_acts_decision_id_fk REFERENCES sources (id),
        reason text,
        CONSTRAINT accreditation_acts_decided_ck CHECK (decided_text IS NOT NULL),
        CONSTRAINT accreditation_acts_until_ck CHECK (kind = 'RENEWAL' OR until_text IS NULL),
        CONSTRAINT accreditation_acts_reason_ck CHECK (kind = 'RENEWAL' OR reason IS NOT NULL)
      );
      CREATE INDEX accreditation_acts_accreditation_id_ix ON accreditation_acts (accreditation_id, position);
      CREATE INDEX accreditation_acts_deciding_body_id_ix ON accreditation_acts (deciding_body_id);

      -- They lie where their association lies.
      CREATE FUNCTION place_with_association() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.region_id INTO new.area_id, new.region_id FROM organizations o WHERE o.id = new.association_id;
        RETURN new;
      END $$;
      CREATE TRIGGER accreditation_applications_place BEFORE INSERT OR UPDATE OF area_id ON accreditation_applications
        FOR EACH ROW EXECUTE FUNCTION place_with_association();
      CREATE TRIGGER accreditations_place BEFORE INSERT OR UPDATE OF area_id ON accreditations
        FOR EACH ROW EXECUTE FUNCTION place_with_association();
      CREATE FUNCTION organizations_place_accreditations() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE accreditation_applications SET area_id = new.area_id WHERE association_id = new.id;
        UPDATE accreditations SET area_id = new.area_id WHERE association_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER organizations_place_accreditations AFTER UPDATE OF area_id ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id) EXECUTE FUNCTION organizations_place_accreditations();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_place_accreditations ON organizations;
      DROP TABLE accreditation_acts, accreditations, accreditation_applications;
      DROP FUNCTION organizations_place_accreditations, place_with_association;
    `);
  }
}
