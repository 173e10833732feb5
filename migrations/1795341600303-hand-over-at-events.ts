import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which event awards were handed over, where it is a record. */
export class HandOverAtEvents1795341600303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE awards ADD COLUMN ceremony_event_id uuid CONSTRAINT awards_ceremony_event_id_fk REFERENCES events (id);
      CREATE INDEX awards_ceremony_event_id_ix ON awards (ceremony_event_id) WHERE ceremony_event_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE awards DROP COLUMN ceremony_event_id');
  }
}
