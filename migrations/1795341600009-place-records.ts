import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To which places records belong, and which of them are public: what access is decided by, kept beside the rows. */
export class PlaceRecords1795341600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sources ADD COLUMN area_id uuid CONSTRAINT sources_area_id_fk REFERENCES areas (id);
      CREATE INDEX sources_area_id_ix ON sources (area_id);

      ALTER TABLE awards ADD COLUMN published boolean NOT NULL DEFAULT false;

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

      -- Who sits in a body or holds a published award is a public person, by name. A person lies in the places of all
      -- memberships and awards (areas and organizations in one array); before the first of them, where he was recorded.
      ALTER TABLE people ADD COLUMN public boolean NOT NULL DEFAULT false, ADD COLUMN places uuid[] NOT NULL DEFAULT '{}';
      CREATE FUNCTION places_of(person uuid, recorded_in uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), array_remove(ARRAY[recorded_in], NULL)) FROM (
          SELECT unnest(ARRAY[m.area_id, m.organization_id]) AS place FROM memberships m WHERE m.person_id = person
          UNION ALL SELECT unnest(ARRAY[a.area_id, a.granting_body_id]) FROM awards a WHERE a.person_id = person) ties
        WHERE place IS NOT NULL
      $$;
      CREATE FUNCTION people_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.places := places_of(new.id, new.area_id);
        RETURN new;
      END $$;
      CREATE TRIGGER people_place BEFORE INSERT OR UPDATE OF area_id ON people FOR EACH ROW EXECUTE FUNCTION people_place();

      CREATE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE people p SET public = now.public, places = now.places FROM (
          SELECT EXISTS (SELECT FROM memberships WHERE person_id = new.person_id AND public)
              OR EXISTS (SELECT FROM awards WHERE person_id = new.person_id AND published) AS public,
            places_of(new.person_id, (SELECT area_id FROM people WHERE id = new.person_id)) AS places) now
          WHERE p.id = new.person_id AND (p.public, p.places) IS DISTINCT FROM (now.public, now.places);
        RETURN NULL;
      END $$;
      CREATE TRIGGER memberships_place_person AFTER INSERT OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION place_person();
      CREATE TRIGGER awards_place_person AFTER INSERT OR UPDATE ON awards FOR EACH ROW WHEN (new.person_id IS NOT NULL)
        EXECUTE FUNCTION place_person();

      -- Statistics count the published awards by the index alone, and find the others of a region by the second.
      CREATE INDEX awards_region_year_published_ix ON awards (region_id, year) WHERE published;
      CREATE INDEX awards_area_unpublished_ix ON awards (area_id) WHERE NOT published;

      UPDATE memberships m SET area_id = o.area_id, public = o.type = 'BODY' FROM organizations o WHERE o.id = m.organization_id;
      UPDATE people p SET places = places_of(p.id, p.area_id) WHERE places = '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER awards_place_person ON awards;
      DROP TRIGGER memberships_place_person ON memberships;
      DROP TRIGGER organizations_place ON organizations;
      DROP TRIGGER memberships_place ON memberships;
      DROP TRIGGER people_place ON people;
      DROP FUNCTION place_person, people_place, places_of, organizations_place, memberships_place;
      DROP INDEX awards_region_year_published_ix, awards_area_unpublished_ix;
      ALTER TABLE memberships DROP COLUMN area_id, DROP COLUMN public;
      ALTER TABLE people DROP COLUMN public, DROP COLUMN places;
      ALTER TABLE awards DROP COLUMN published;
      ALTER TABLE sources DROP COLUMN area_id;
    `);
  }
}
