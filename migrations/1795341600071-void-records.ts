import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['people', 'organizations', 'posts', 'terms', 'memberships', 'awards', 'sources'];

/** Indexes by which lists and counts find their rows: only those that count are looked for. */
const LISTS = [
  'people_region_name_ix ON people (region_id, sort_name COLLATE "kk-x-icu", id)',
  'people_name_ix ON people (sort_name COLLATE "kk-x-icu", id)',
  'organizations_region_name_ix ON organizations (region_id, name_kk COLLATE "kk-x-icu", id)',
  'organizations_name_ix ON organizations (name_kk COLLATE "kk-x-icu", id)',
  'organizations_type_name_ix ON organizations (type, name_kk COLLATE "kk-x-icu", id)',
  'awards_region_year_ix ON awards (region_id, year)',
];
const PUBLISHED = 'awards_region_year_published_ix ON awards (region_id, year) WHERE published';
const UNPUBLISHED = 'awards_area_unpublished_ix ON awards (area_id) WHERE NOT published';

const nameOf = (index: string): string => index.split(' ')[0]!;
const all = (make: (each: string) => string, of: readonly string[]): string => of.map(make).join(';\n');

/** The index of the numbers of certificates anew; which awards of before it leaves out differs from database to database. */
const numbersOf = (condition: string): string => `
      DO $$
      DECLARE known text := (SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indexrelid = 'awards_type_id_number_uq'::regclass);
      BEGIN
        DROP INDEX awards_type_id_number_uq;
        EXECUTE concat_ws(' WHERE ', 'CREATE UNIQUE INDEX awards_type_id_number_uq ON awards (type_id, plain_number(number))', ${condition});
      END $$`;

/** Records that were entered by mistake stay, but do not count: they hold no seat, no number and no place. */
export class VoidRecords1795341600071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${all((table) => `ALTER TABLE ${table} ADD COLUMN voided_at timestamptz, ADD COLUMN voided_by text, ADD COLUMN voided_reason text`, TABLES)};

      ALTER TABLE people DROP CONSTRAINT people_iin_hash_uq;
      CREATE UNIQUE INDEX people_iin_hash_uq ON people (iin_hash) WHERE voided_at IS NULL;
      ALTER TABLE organizations DROP CONSTRAINT organizations_bin_uq;
      CREATE UNIQUE INDEX organizations_bin_uq ON organizations (bin) WHERE voided_at IS NULL;
      ALTER TABLE terms DROP CONSTRAINT terms_organization_id_number_uq;
      CREATE UNIQUE INDEX terms_organization_id_number_uq ON terms (organization_id, number) WHERE voided_at IS NULL;
      ${numbersOf(`concat_ws(' AND ', known, 'voided_at IS NULL')`)};

      ${all((index) => `DROP INDEX ${nameOf(index)}; CREATE INDEX ${index} WHERE voided_at IS NULL`, LISTS)};
      ${all((index) => `DROP INDEX ${nameOf(index)}; CREATE INDEX ${index} AND voided_at IS NULL`, [PUBLISHED, UNPUBLISHED])};

      -- By its name the last of the triggers before a row is written: what the others have derived is taken away.
      CREATE FUNCTION memberships_void() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.held := 'empty';
        new.held_surely := 'empty';
        new.public := false;
        RETURN new;
      END $$;
      CREATE TRIGGER memberships_void BEFORE INSERT OR UPDATE ON memberships FOR EACH ROW WHEN (new.voided_at IS NOT NULL)
        EXECUTE FUNCTION memberships_void();

      CREATE OR REPLACE FUNCTION places_of(person uuid, recorded_in uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), array_remove(ARRAY[recorded_in], NULL)) FROM (
          SELECT unnest(ARRAY[m.area_id, m.organization_id]) AS place FROM memberships m WHERE m.person_id = person AND m.voided_at IS NULL
          UNION ALL SELECT unnest(ARRAY[a.area_id, a.granting_body_id]) FROM awards a WHERE a.person_id = person AND a.voided_at IS NULL) ties
        WHERE place IS NOT NULL
      $$;
      CREATE OR REPLACE FUNCTION place_person() RETURNS trigger LANGUAGE plpgsql AS $$
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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
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
      CREATE OR REPLACE FUNCTION places_of(person uuid, recorded_in uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), array_remove(ARRAY[recorded_in], NULL)) FROM (
          SELECT unnest(ARRAY[m.area_id, m.organization_id]) AS place FROM memberships m WHERE m.person_id = person
          UNION ALL SELECT unnest(ARRAY[a.area_id, a.granting_body_id]) FROM awards a WHERE a.person_id = person) ties
        WHERE place IS NOT NULL
      $$;

      DROP TRIGGER memberships_void ON memberships;
      DROP FUNCTION memberships_void;

      ${all((index) => `DROP INDEX ${nameOf(index)}; CREATE INDEX ${index}`, [...LISTS, PUBLISHED, UNPUBLISHED])};

      DROP INDEX people_iin_hash_uq, organizations_bin_uq, terms_organization_id_number_uq;
      ALTER TABLE people ADD CONSTRAINT people_iin_hash_uq UNIQUE (iin_hash);
      ALTER TABLE organizations ADD CONSTRAINT organizations_bin_uq UNIQUE (bin);
      ALTER TABLE terms ADD CONSTRAINT terms_organization_id_number_uq UNIQUE (organization_id, number);
      ${numbersOf(`nullif(replace(replace(known, ' AND (voided_at IS NULL)', ''), '(voided_at IS NULL)', ''), '')`)};

      ${all((table) => `ALTER TABLE ${table} DROP COLUMN voided_at, DROP COLUMN voided_by, DROP COLUMN voided_reason`, TABLES)};
    `);
  }
}
