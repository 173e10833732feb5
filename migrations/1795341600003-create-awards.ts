import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards as they were given: a person or an organization, in the capacity of that day. */
export class CreateAwards1795341600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE awards (
        id uuid NOT NULL CONSTRAINT awards_pk PRIMARY KEY,
        type_id uuid NOT NULL CONSTRAINT awards_type_id_fk REFERENCES award_types (id),
        person_id uuid CONSTRAINT awards_person_id_fk REFERENCES people (id),
        organization_id uuid CONSTRAINT awards_organization_id_fk REFERENCES organizations (id),
        date_text text, date_earliest date, date_latest date,
        date_note text,
        year integer,
        capacity text,
        citation text,
        granting_body_id uuid CONSTRAINT awards_granting_body_id_fk REFERENCES organizations (id),
        number text,
        decision_number text,
        decision_text text, decision_earliest date, decision_latest date,
        decision_id uuid CONSTRAINT awards_decision_id_fk REFERENCES sources (id),
        presenter_id uuid CONSTRAINT awards_presenter_id_fk REFERENCES people (id),
        place text,
        area_id uuid CONSTRAINT awards_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT awards_region_id_fk REFERENCES areas (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT awards_recipient_ck CHECK (num_nonnulls(person_id, organization_id) = 1),
        CONSTRAINT awards_type_id_number_uq UNIQUE (type_id, number)
      );
      CREATE INDEX awards_region_year_ix ON awards (region_id, year);
      CREATE INDEX awards_date_ix ON awards (date_earliest, id);
      CREATE INDEX awards_person_id_ix ON awards (person_id, date_earliest);
      CREATE INDEX awards_organization_id_ix ON awards (organization_id);
      CREATE INDEX awards_area_id_ix ON awards (area_id);
      CREATE INDEX awards_granting_body_id_ix ON awards (granting_body_id);
      CREATE INDEX awards_presenter_id_ix ON awards (presenter_id);

      CREATE FUNCTION awards_derive() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.region_id := (SELECT region_id FROM areas WHERE id = new.area_id);
        new.year := CASE WHEN date_part('year', new.date_earliest) = date_part('year', new.date_latest)
          THEN date_part('year', new.date_earliest)::integer END;
        RETURN new;
      END $$;
      CREATE TRIGGER awards_derive BEFORE INSERT OR UPDATE ON awards FOR EACH ROW EXECUTE FUNCTION awards_derive();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE awards;
      DROP FUNCTION awards_derive;
    `);
  }
}
