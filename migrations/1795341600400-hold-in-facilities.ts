import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sittings and events are held in a facility; an event may belong to one of its directions of work. */
export class HoldInFacilities1795341600400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meetings ADD COLUMN facility_id uuid CONSTRAINT meetings_facility_id_fk REFERENCES facilities;
      CREATE INDEX meetings_facility_id_ix ON meetings (facility_id) WHERE facility_id IS NOT NULL;
      ALTER TABLE events ADD COLUMN facility_id uuid CONSTRAINT events_facility_id_fk REFERENCES facilities,
        ADD COLUMN direction_id uuid CONSTRAINT events_direction_id_fk REFERENCES facility_directions;
      CREATE INDEX events_facility_id_ix ON events (facility_id) WHERE facility_id IS NOT NULL;
      CREATE INDEX events_direction_id_ix ON events (direction_id) WHERE direction_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE events DROP COLUMN direction_id, DROP COLUMN facility_id;
      ALTER TABLE meetings DROP COLUMN facility_id;
    `);
  }
}
