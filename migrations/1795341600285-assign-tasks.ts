import type { MigrationInterface, QueryRunner } from 'typeorm';

const LISTS = [
  `assignments_due_ix ON assignments ((coalesce(due_on, 'infinity'::date)), id)`,
  `assignments_due_descending_ix ON assignments ((coalesce(due_on, '-infinity'::date)), id)`,
  `assignments_region_due_ix ON assignments (region_id, (coalesce(due_on, 'infinity'::date)), id)`,
  `assignments_region_due_descending_ix ON assignments (region_id, (coalesce(due_on, '-infinity'::date)), id)`,
  'assignments_created_at_ix ON assignments (created_at, id)',
  'assignments_region_created_at_ix ON assignments (region_id, created_at, id)',
];

/** What somebody is to do until a day, for whom, and what shows that it was done. */
export class AssignTasks1795341600285 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignments (
        id uuid NOT NULL CONSTRAINT assignments_pk PRIMARY KEY,
        number text,
        text_kk text NOT NULL, text_ru text, text_en text,
        resolution_id uuid CONSTRAINT assignments_resolution_id_fk REFERENCES resolutions (id),
        meeting_id uuid CONSTRAINT assignments_meeting_id_fk REFERENCES meetings (id),
        giver_id uuid CONSTRAINT assignments_giver_id_fk REFERENCES people (id),
        giving_organization_id uuid CONSTRAINT assignments_giving_organization_id_fk REFERENCES organizations (id),
        giver_capacity text,
        occasion text,
        given_text text, given_earliest date, given_latest date,
        due_on date,
        state text NOT NULL DEFAULT 'OPEN' CONSTRAINT assignments_state_ck CHECK (state IN ('OPEN', 'DONE', 'WITHDRAWN')),
        state_reason text,
        closed_on date,
        evidence jsonb,
        area_id uuid CONSTRAINT assignments_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT assignments_region_id_fk REFERENCES areas (id),
        given_in uuid[] NOT NULL DEFAULT '{}',
        places uuid[] NOT NULL DEFAULT '{}',
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        -- Done is what somebody can show.
        CONSTRAINT assignments_evidence_ck CHECK ((state = 'DONE') = (evidence IS NOT NULL)),
        CONSTRAINT assignments_closed_ck CHECK ((state = 'OPEN') = (closed_on IS NULL)),
        CONSTRAINT assignments_withdrawn_ck CHECK ((state = 'WITHDRAWN') = (state_reason IS NOT NULL))
      );
      ${LISTS.map((index) => `CREATE INDEX ${index} WHERE voided_at IS NULL`).join(';\n')};
      CREATE INDEX assignments_open_ix ON assignments ((coalesce(due_on, 'infinity'::date)), id) WHERE state = 'OPEN' AND voided_at IS NULL;
      CREATE INDEX assignments_places_ix ON assignments USING gin (places);
      CREATE INDEX assignments_resolution_id_ix ON assignments (resolution_id);
      CREATE INDEX assignments_meeting_id_ix ON assignments (meeting_id);
      CREATE INDEX assignments_giver_id_ix ON assignments (giver_id);
      CREATE INDEX assignments_giving_organization_id_ix ON assignments (giving_organization_id);
      CREATE INDEX assignments_area_id_ix ON assignments (area_id);

      CREATE TABLE assignment_addressees (
        id uuid NOT NULL CONSTRAINT assignment_addressees_pk PRIMARY KEY,
        assignment_id uuid NOT NULL CONSTRAINT assignment_addressees_assignment_id_fk REFERENCES assignments (id),
        organization_id uuid CONSTRAINT assignment_addressees_organization_id_fk REFERENCES organizations (id),
        person_id uuid CONSTRAINT assignment_addressees_person_id_fk REFERENCES people (id),
        responsible boolean NOT NULL DEFAULT false,
        CONSTRAINT assignment_addressees_who_ck CHECK (num_nonnulls(organization_id, person_id) = 1),
        CONSTRAINT assignment_addressees_who_uq UNIQUE NULLS NOT DISTINCT (assignment_id, organization_id, person_id)
      );
      CREATE INDEX assignment_addressees_organization_id_ix ON assignment_addressees (organization_id, assignment_id);
      CREATE INDEX assignment_addressees_person_id_ix ON assignment_addressees (person_id, assignment_id);

      CREATE TABLE assignment_extensions (
        id uuid NOT NULL CONSTRAINT assignment_extensions_pk PRIMARY KEY,
        assignment_id uuid NOT NULL CONSTRAINT assignment_extensions_assignment_id_fk REFERENCES assignments (id),
        due_before date NOT NULL,
        due_on date NOT NULL,
        reason text NOT NULL,
        CONSTRAINT assignment_extensions_later_ck CHECK (due_on > due_before)
      );
      CREATE INDEX assignment_extensions_assignment_id_ix ON assignment_extensions (assignment_id);

      -- Where it is given: its area, the organization that gives it, the bodies of the meeting; each with where it lies.
      CREATE FUNCTION assignments_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.region_id := (SELECT region_id FROM areas WHERE id = new.area_id);
        new.given_in := ARRAY(SELECT DISTINCT place FROM (
            SELECT new.area_id AS place
            UNION ALL SELECT unnest(ARRAY[o.id, o.area_id]) FROM organizations o WHERE o.id = new.giving_organization_id
            UNION ALL SELECT unnest(m.places) FROM meetings m WHERE m.id = new.meeting_id) ties
          WHERE place IS NOT NULL ORDER BY place);
        new.places := ARRAY(SELECT DISTINCT place FROM (
            SELECT unnest(new.given_in) AS place
            UNION ALL SELECT unnest(ARRAY[o.id, o.area_id]) FROM assignment_addressees a JOIN organizations o ON o.id = a.organization_id
              WHERE a.assignment_id = new.id) ties
          WHERE place IS NOT NULL ORDER BY place);
        RETURN new;
      END $$;
      CREATE TRIGGER assignments_place BEFORE INSERT OR UPDATE OF area_id, giving_organization_id, meeting_id, places ON assignments
        FOR EACH ROW EXECUTE FUNCTION assignments_place();
      CREATE FUNCTION assignment_addressees_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE assignments SET places = '{}' WHERE id IN (old.assignment_id, new.assignment_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER assignment_addressees_place AFTER INSERT OR DELETE OR UPDATE OF organization_id ON assignment_addressees
        FOR EACH ROW EXECUTE FUNCTION assignment_addressees_place();
      CREATE FUNCTION meetings_place_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE assignments SET places = '{}' WHERE meeting_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER meetings_place_assignments AFTER UPDATE ON meetings FOR EACH ROW
        WHEN (old.places IS DISTINCT FROM new.places) EXECUTE FUNCTION meetings_place_assignments();
      CREATE FUNCTION organizations_place_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE assignments SET places = '{}' WHERE giving_organization_id = new.id
          OR id IN (SELECT assignment_id FROM assignment_addressees WHERE organization_id = new.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER organizations_place_assignments AFTER UPDATE OF area_id ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id) EXECUTE FUNCTION organizations_place_assignments();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_place_assignments ON organizations;
      DROP TRIGGER meetings_place_assignments ON meetings;
      DROP FUNCTION organizations_place_assignments, meetings_place_assignments;
      DROP TABLE assignment_extensions, assignment_addressees, assignments;
      DROP FUNCTION assignment_addressees_place, assignments_place;
    `);
  }
}
