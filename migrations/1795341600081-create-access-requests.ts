import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of one office for a person whom another has recorded; a granted one ties the person to the place that asked. */
export class CreateAccessRequests1795341600081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_requests (
        id uuid NOT NULL CONSTRAINT access_requests_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT access_requests_person_id_fk REFERENCES people (id),
        by_number boolean NOT NULL,
        area_id uuid CONSTRAINT access_requests_area_id_fk REFERENCES areas (id),
        organization_id uuid CONSTRAINT access_requests_organization_id_fk REFERENCES organizations (id),
        reason text,
        requested_by text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        answer text,
        answer_reason text,
        answered_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT access_requests_place_ck CHECK (num_nonnulls(area_id, organization_id) = 1),
        CONSTRAINT access_requests_answer_ck CHECK (answer IN ('GRANTED', 'REFUSED'))
      );
      CREATE INDEX access_requests_person_id_ix ON access_requests (person_id);
      CREATE INDEX access_requests_area_id_ix ON access_requests (area_id);
      CREATE INDEX access_requests_organization_id_ix ON access_requests (organization_id);
      -- One by number and one by name: that a second one is refused must not tell whose the number is.
      CREATE UNIQUE INDEX access_requests_open_uq ON access_requests (person_id, coalesce(area_id, organization_id), by_number)
        WHERE answer IS NULL;

      -- It makes the person known, and lasts no day: contacts stay where they were.
      CREATE VIEW access_request_ties AS
        SELECT r.id AS record_id, 'AccessRequest' AS record_type, r.person_id,
          array_remove(ARRAY[r.area_id, r.organization_id], NULL) AS places, false AS public, 'empty'::daterange AS lasts
        FROM access_requests r WHERE r.answer = 'GRANTED';
      CREATE TRIGGER access_requests_tie AFTER INSERT OR UPDATE OR DELETE ON access_requests FOR EACH ROW
        EXECUTE FUNCTION tie_person('access_request_ties');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM access_requests;
      DROP VIEW access_request_ties;
      DROP TABLE access_requests;
    `);
  }
}
