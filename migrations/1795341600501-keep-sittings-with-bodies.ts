import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACED = `
        new.region_id := (SELECT region_id FROM areas WHERE id = new.area_id);
        new.places := places_of_meeting(new.id, new.area_id);`;
const placing = (set: string, of: string): string => `
      CREATE OR REPLACE FUNCTION meetings_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN${set}
        RETURN new;
      END $$;
      DROP TRIGGER meetings_place ON meetings;
      CREATE TRIGGER meetings_place BEFORE INSERT OR UPDATE OF ${of} ON meetings FOR EACH ROW EXECUTE FUNCTION meetings_place();`;

/** A sitting is kept by those who keep one of its bodies; the area where it is held opens it to be read, and no more. */
export class KeepSittingsWithBodies1795341600501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A correction of the bodies and of the sitting itself writes the places as they were read: they are made anew here.
    await runner.query(`
      ALTER TABLE meetings ADD held_by uuid[] NOT NULL DEFAULT '{}';
      ${placing(`${PLACED}\n        new.held_by := places_of_meeting(new.id, NULL);`, 'area_id, places, held_by')}
      UPDATE meetings SET held_by = '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${placing(PLACED, 'area_id')}
      ALTER TABLE meetings DROP held_by;
    `);
  }
}
