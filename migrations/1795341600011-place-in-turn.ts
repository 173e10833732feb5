import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two who write about one person at once place the person one after the other. That a session was seen changes no
 * rights, and is told to nobody.
 */
export class PlaceInTurn1795341600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- A statement of its own: only after the lock does the next one see what the holder before has committed.
        PERFORM FROM people WHERE id = new.person_id FOR NO KEY UPDATE;
        UPDATE people p SET public = now.public, places = now.places FROM (
          SELECT EXISTS (SELECT FROM memberships WHERE person_id = new.person_id AND public)
              OR EXISTS (SELECT FROM awards WHERE person_id = new.person_id AND published) AS public,
            places_of(new.person_id, (SELECT area_id FROM people WHERE id = new.person_id)) AS places) now
          WHERE p.id = new.person_id AND (p.public, p.places) IS DISTINCT FROM (now.public, now.places);
        RETURN NULL;
      END $$;

      DROP TRIGGER sessions_access ON sessions;
      CREATE TRIGGER sessions_access AFTER UPDATE OF token_hash, second_factor_at, expires_at OR DELETE ON sessions
        FOR EACH ROW EXECUTE FUNCTION access_changed('account_id');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER sessions_access ON sessions;
      CREATE TRIGGER sessions_access AFTER UPDATE OR DELETE ON sessions
        FOR EACH ROW EXECUTE FUNCTION access_changed('account_id');

      CREATE OR REPLACE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE people p SET public = now.public, places = now.places FROM (
          SELECT EXISTS (SELECT FROM memberships WHERE person_id = new.person_id AND public)
              OR EXISTS (SELECT FROM awards WHERE person_id = new.person_id AND published) AS public,
            places_of(new.person_id, (SELECT area_id FROM people WHERE id = new.person_id)) AS places) now
          WHERE p.id = new.person_id AND (p.public, p.places) IS DISTINCT FROM (now.public, now.places);
        RETURN NULL;
      END $$;
    `);
  }
}
