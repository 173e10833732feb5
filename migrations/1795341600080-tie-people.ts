import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records make a person known where is one table; each module fills it from a view of its own. */
export class TiePeople1795341600080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER memberships_place_person ON memberships;
      DROP TRIGGER awards_place_person ON awards;
      DROP FUNCTION place_person;

      CREATE TABLE person_ties (
        record_id uuid NOT NULL CONSTRAINT person_ties_pk PRIMARY KEY,
        record_type text NOT NULL,
        person_id uuid NOT NULL CONSTRAINT person_ties_person_id_fk REFERENCES people (id),
        places uuid[] NOT NULL,
        public boolean NOT NULL,
        lasts daterange NOT NULL
      );
      CREATE INDEX person_ties_person_id_ix ON person_ties (person_id);

      -- Every record whose table has this trigger ties its person as the view in the argument says; what the view leaves out
      -- ties nobody. The view has the columns of person_ties.
      CREATE FUNCTION tie_person() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        record uuid := CASE WHEN TG_OP = 'DELETE' THEN old.id ELSE new.id END;
      BEGIN
        EXECUTE format('DELETE FROM person_ties k WHERE k.record_id = $1 AND NOT EXISTS (SELECT FROM %I v WHERE v.record_id = $1)',
          TG_ARGV[0]) USING record;
        EXECUTE format('INSERT INTO person_ties AS k SELECT record_id, record_type, person_id, places, public, lasts FROM %I
            WHERE record_id = $1
          ON CONFLICT (record_id) DO UPDATE SET person_id = excluded.person_id, places = excluded.places, public = excluded.public,
              lasts = excluded.lasts
            WHERE (k.person_id, k.places, k.public, k.lasts)
              IS DISTINCT FROM (excluded.person_id, excluded.places, excluded.public, excluded.lasts)',
          TG_ARGV[0]) USING record;
        RETURN NULL;
      END $$;

      -- A person lies where he is recorded, and in the places of all ties.
      CREATE OR REPLACE FUNCTION places_of(person uuid, recorded_in uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), '{}') FROM (
          SELECT unnest(k.places) AS place FROM person_ties k WHERE k.person_id = person UNION ALL SELECT recorded_in) ties
        WHERE place IS NOT NULL
      $$;
      CREATE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        tied uuid;
      BEGIN
        FOR tied IN SELECT DISTINCT person FROM unnest(ARRAY[old.person_id, new.person_id]) person WHERE person IS NOT NULL ORDER BY 1 LOOP
          -- A statement of its own: only after the lock does the next one see what the holder before has committed.
          PERFORM FROM people WHERE id = tied FOR NO KEY UPDATE;
          UPDATE people p SET public = now.public, places = now.places FROM (
            SELECT EXISTS (SELECT FROM person_ties k WHERE k.person_id = tied AND k.public) AS public,
              places_of(tied, (SELECT area_id FROM people WHERE id = tied)) AS places) now
            WHERE p.id = tied AND (p.public, p.places) IS DISTINCT FROM (now.public, now.places);
        END LOOP;
        RETURN NULL;
      END $$;
      CREATE TRIGGER person_ties_place_person AFTER INSERT OR UPDATE OR DELETE ON person_ties FOR EACH ROW
        EXECUTE FUNCTION place_person();

      -- Whose memberships are public: those of bodies.
      CREATE FUNCTION has_public_members(organization_type text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT organization_type = 'BODY' $$;
      CREATE OR REPLACE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, has_public_members(o.type) INTO new.area_id, new.public FROM organizations o
          WHERE o.id = new.organization_id;
        RETURN new;
      END $$;
      CREATE VIEW membership_ties AS
        SELECT m.id AS record_id, 'Membership' AS record_type, m.person_id,
          array_remove(ARRAY[m.area_id, m.organization_id], NULL) AS places, m.public, m.held AS lasts
        FROM memberships m WHERE m.voided_at IS NULL;
      CREATE TRIGGER memberships_tie AFTER INSERT OR UPDATE OR DELETE ON memberships FOR EACH ROW
        EXECUTE FUNCTION tie_person('membership_ties');

      -- An award lasts its day.
      CREATE VIEW award_ties AS
        SELECT a.id AS record_id, 'Award' AS record_type, a.person_id,
          array_remove(ARRAY[a.area_id, a.granting_body_id], NULL) AS places, a.published AS public,
          daterange(a.date_earliest, a.date_latest, '[]') AS lasts
        FROM awards a WHERE a.person_id IS NOT NULL AND a.voided_at IS NULL;
      CREATE TRIGGER awards_tie AFTER INSERT OR UPDATE OR DELETE ON awards FOR EACH ROW EXECUTE FUNCTION tie_person('award_ties');

      ALTER TABLE person_ties DISABLE TRIGGER person_ties_place_person;
      INSERT INTO person_ties (record_id, record_type, person_id, places, public, lasts)
        SELECT record_id, record_type, person_id, places, public, lasts FROM membership_ties
        UNION ALL SELECT record_id, record_type, person_id, places, public, lasts FROM award_ties;
      ALTER TABLE person_ties ENABLE TRIGGER person_ties_place_person;
      UPDATE people p SET places = places_of(p.id, p.area_id) WHERE p.places <> places_of(p.id, p.area_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER memberships_tie ON memberships;
      DROP TRIGGER awards_tie ON awards;
      DROP VIEW membership_ties, award_ties;
      DROP TABLE person_ties;
      DROP FUNCTION tie_person, place_person;

      CREATE OR REPLACE FUNCTION places_of(person uuid, recorded_in uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), array_remove(ARRAY[recorded_in], NULL)) FROM (
          SELECT unnest(ARRAY[m.area_id, m.organization_id]) AS place FROM memberships m WHERE m.person_id = person AND m.voided_at IS NULL
          UNION ALL SELECT unnest(ARRAY[a.area_id, a.granting_body_id]) FROM awards a WHERE a.person_id = person AND a.voided_at IS NULL) ties
        WHERE place IS NOT NULL
      $$;
      CREATE OR REPLACE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.type = 'BODY' INTO new.area_id, new.public FROM organizations o WHERE o.id = new.organization_id;
        RETURN new;
      END $$;
      DROP FUNCTION has_public_members;
      CREATE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- A statement of its own: only after the lock does the next one see what the holder before has committed.
        PERFORM FROM people WHERE id = new.person_id FOR NO KEY UPDATE;
        UPDATE people p SET public = now.public, places = now.places FROM (
          SELECT EXISTS (SELECT FROM memberships WHERE person_id = new.person_id AND public)
              OR EXISTS (SELECT FROM awards WHERE person_id = new.person_id AND published AND voided_at IS NULL) AS public,
            places_of(new.person_id, (SELECT area_id FROM people WHERE id = new.person_id)) AS places) now
          WHERE p.id = new.person_id AND (p.public, p.places) IS DISTINCT FROM (now.public, now.places);
        RETURN NULL;
      END $$;
      CREATE TRIGGER memberships_place_person AFTER INSERT OR UPDATE ON memberships FOR EACH ROW EXECUTE FUNCTION place_person();
      CREATE TRIGGER awards_place_person AFTER INSERT OR UPDATE ON awards FOR EACH ROW WHEN (new.person_id IS NOT NULL)
        EXECUTE FUNCTION place_person();
      UPDATE people p SET places = places_of(p.id, p.area_id) WHERE p.places <> places_of(p.id, p.area_id);
    `);
  }
}
