import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists in the order they are read in. Days that are not known come last either way, so each direction has its own. */
const LISTS = [
  `memberships_start_ix ON memberships ((coalesce(start_earliest, '-infinity'::date)), id)`,
  `memberships_start_ascending_ix ON memberships ((coalesce(start_earliest, 'infinity'::date)), id)`,
  `memberships_region_start_ix ON memberships (region_id, (coalesce(start_earliest, '-infinity'::date)), id)`,
  `awards_date_ix ON awards ((coalesce(date_earliest, '-infinity'::date)), id)`,
  `awards_date_ascending_ix ON awards ((coalesce(date_earliest, 'infinity'::date)), id)`,
  `awards_region_date_ix ON awards (region_id, (coalesce(date_earliest, '-infinity'::date)), id)`,
  'people_family_name_ix ON people (family_name, sort_name COLLATE "kk-x-icu", id)',
];

/** The first page of a list is read from an index, also of a region and of a family name, and who is named alike. */
export class OrderLists1795341600140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- With the region beside the row, an index finds those of a region in their order; over the organizations it would be
      -- either those of the region or the order.
      ALTER TABLE memberships ADD COLUMN region_id uuid CONSTRAINT memberships_region_id_fk REFERENCES areas (id);
      ${placing('o.area_id, o.region_id, has_public_members(o.type) INTO new.area_id, new.region_id, new.public')};
      ALTER TABLE memberships DISABLE TRIGGER USER;
      UPDATE memberships m SET region_id = o.region_id FROM organizations o WHERE o.id = m.organization_id;
      ALTER TABLE memberships ENABLE TRIGGER USER;

      -- Who has the very name of a new record is asked with each one; among trigrams an equal name is found late.
      CREATE INDEX search_names_equal_key_ix ON search_names (key);
      DROP INDEX awards_date_ix;
      ${LISTS.map((index) => `CREATE INDEX ${index} WHERE voided_at IS NULL`).join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${LISTS.map((index) => `DROP INDEX ${index.split(' ')[0]!}`).join(';\n')};
      CREATE INDEX awards_date_ix ON awards (date_earliest, id);
      DROP INDEX search_names_equal_key_ix;
      ${placing('o.area_id, has_public_members(o.type) INTO new.area_id, new.public')};
      ALTER TABLE memberships DROP COLUMN region_id;
    `);
  }
}

const placing = (columns: string): string => `
      CREATE OR REPLACE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT ${columns} FROM organizations o
          WHERE o.id = new.organization_id;
        RETURN new;
      END $$`;
