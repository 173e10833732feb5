import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To which places records belong, and which of them are public: what access is decided by, kept beside the rows. */
export class PlaceRecords1795341600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sources ADD COLUMN area_id uuid CONSTRAINT sources_area_id_fk REFERENCES areas (id);
      CREATE INDEX sources_area_id_ix ON sources (area_id);

      ALTER TABLE awards ADD COLUMN published boolean NOT NULL DEFAULT false;

      ALTER TABLE people ADD COLUMN public boolean NOT NULL DEFAULT false, ADD COLUMN tied boolean NOT NULL DEFAULT false;

      -- A membership lies where its organization lies; the composition of bodies is public.
      ALTER TABLE memberships ADD COLUMN area_id uuid CONSTRAINT memberships_area_id_fk REFERENCES areas (id),
        ADD COLUMN public boolean NOT NULL DEFAULT false;
      CREATE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.type = 'BODY' INTO new.area_id, new.public FROM organizations o WHERE o.id = new.organization_id;
        RETURN new;
      END $$;
      CREATE TRIGGER memberships_place BEFORE INSERT OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION memberships_place();

      CREATE FUNCTION organizations_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE memberships SET area_id = new.area_id WHERE organization_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER organizations_place AFTER UPDATE OF area_id, type ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id OR old.type <> new.type) EXECUTE FUNCTION organizations_place();

      -- Who sits in a body or holds a published award is a public person, by name; who is tied to anything belongs to
      -- the places of his ties, and no longer to the place where he was recorded.
      CREATE FUNCTION people_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF new.person_id IS NULL THEN RETURN NULL; END IF;
        UPDATE people p SET tied = true, public = shown.anywhere FROM (
          SELECT EXISTS (SELECT FROM memberships WHERE person_id = new.person_id AND public)
            OR EXISTS (SELECT FROM awards WHERE person_id = new.person_id AND published) AS anywhere) shown
          WHERE p.id = new.person_id AND (NOT p.tied OR p.public <> shown.anywhere);
        RETURN NULL;
      END $$;
      CREATE TRIGGER memberships_place_person AFTER INSERT OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION people_place();
      CREATE TRIGGER awards_place_person AFTER INSERT OR UPDATE ON awards FOR EACH ROW EXECUTE FUNCTION people_place();

      UPDATE memberships SET area_id = area_id;
      UPDATE awards SET published = published;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER awards_place_person ON awards;
      DROP TRIGGER memberships_place_person ON memberships;
      DROP TRIGGER organizations_place ON organizations;
      DROP TRIGGER memberships_place ON memberships;
      DROP FUNCTION people_place, organizations_place, memberships_place;
      ALTER TABLE memberships DROP COLUMN area_id, DROP COLUMN public;
      ALTER TABLE people DROP COLUMN public, DROP COLUMN tied;
      ALTER TABLE awards DROP COLUMN published;
      ALTER TABLE sources DROP COLUMN area_id;
    `);
  }
}
