import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry holds no longer than its association is there. */
export class EndAccreditations1795341600454 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE accreditations ADD COLUMN ended_from date;

      -- It lies where its association lies, and ends with it: from the day after the last one; of an unknown day, from the first day on.
      CREATE FUNCTION accreditations_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.region_id, CASE WHEN o.dissolved THEN coalesce(o.dissolved_latest + 1, '0001-01-01'::date) END
          INTO new.area_id, new.region_id, new.ended_from FROM organizations o WHERE o.id = new.association_id;
        RETURN new;
      END $$;
      DROP TRIGGER accreditations_place ON accreditations;
      CREATE TRIGGER accreditations_place BEFORE INSERT OR UPDATE OF area_id ON accreditations
        FOR EACH ROW EXECUTE FUNCTION accreditations_place();
      DROP TRIGGER organizations_place_accreditations ON organizations;
      CREATE TRIGGER organizations_place_accreditations AFTER UPDATE ON organizations FOR EACH ROW
        WHEN ((old.area_id, old.dissolved, old.dissolved_latest) IS DISTINCT FROM (new.area_id, new.dissolved, new.dissolved_latest))
        EXECUTE FUNCTION organizations_place_accreditations();
      UPDATE accreditations SET area_id = area_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_place_accreditations ON organizations;
      CREATE TRIGGER organizations_place_accreditations AFTER UPDATE OF area_id ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id) EXECUTE FUNCTION organizations_place_accreditations();
      DROP TRIGGER accreditations_place ON accreditations;
      DROP FUNCTION accreditations_place;
      CREATE TRIGGER accreditations_place BEFORE INSERT OR UPDATE OF area_id ON accreditations
        FOR EACH ROW EXECUTE FUNCTION place_with_association();
      ALTER TABLE accreditations DROP COLUMN ended_from;
    `);
  }
}
