import type { MigrationInterface, QueryRunner } from 'typeorm';

const START_ASCENDING = `(coalesce(start_earliest, 'infinity'::date))`;
const NAME = 'person_name COLLATE "kk-x-icu"';
const INDEXES: Readonly<Record<string, string>> = {
  memberships_region_start_ascending_ix: `(region_id, ${START_ASCENDING}, id)`,
  memberships_person_name_ix: `(${NAME}, id)`,
  memberships_region_person_name_ix: `(region_id, ${NAME}, id)`,
  memberships_post_position_ix: `(post_position, ${NAME}, id)`,
  memberships_region_post_position_ix: `(region_id, post_position, ${NAME}, id)`,
  memberships_kind_id_ix: '(kind_id)',
  memberships_role_id_ix: '(role_id)',
  memberships_term_id_ix: '(term_id)',
  memberships_area_id_ix: '(area_id)',
  memberships_end_reason_id_ix: '(end_reason_id)',
  memberships_start_earliest_ix: '(start_earliest)',
  memberships_end_earliest_ix: '(end_earliest)',
  memberships_held_ix: 'USING gist (held)',
};

/** What memberships are ordered and filtered by stands beside the row: an index over several tables there is none. */
export class OrderMemberships1795341600150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE memberships
        ADD COLUMN kind_id uuid CONSTRAINT memberships_kind_id_fk REFERENCES organization_kinds (id),
        ADD COLUMN role_id uuid CONSTRAINT memberships_role_id_fk REFERENCES classifier_items (id),
        ADD COLUMN post_position integer,
        ADD COLUMN person_name text;
      ALTER TABLE memberships DISABLE TRIGGER USER;
      -- Without a post they come last.
      UPDATE memberships m SET kind_id = o.kind_id, person_name = p.sort_name,
          role_id = (SELECT s.role_id FROM posts s WHERE s.id = m.post_id),
          post_position = coalesce((SELECT s.position FROM posts s WHERE s.id = m.post_id), 1000000)
        FROM organizations o, people p WHERE o.id = m.organization_id AND p.id = m.person_id;
      ALTER TABLE memberships ENABLE TRIGGER USER;

      CREATE OR REPLACE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.region_id, has_public_members(o.type), o.kind_id
          INTO new.area_id, new.region_id, new.public, new.kind_id FROM organizations o WHERE o.id = new.organization_id;
        SELECT p.sort_name INTO new.person_name FROM people p WHERE p.id = new.person_id;
        SELECT s.role_id, s.position INTO new.role_id, new.post_position FROM posts s WHERE s.id = new.post_id;
        new.post_position := coalesce(new.post_position, 1000000);
        RETURN new;
      END $$;

      DROP TRIGGER organizations_place ON organizations;
      CREATE TRIGGER organizations_place AFTER UPDATE OF area_id, type, kind_id ON organizations FOR EACH ROW
        WHEN ((old.area_id, old.type, old.kind_id) IS DISTINCT FROM (new.area_id, new.type, new.kind_id))
        EXECUTE FUNCTION organizations_place();
      DROP TRIGGER posts_reseat ON posts;
      CREATE TRIGGER posts_reseat AFTER UPDATE OF seats, role_id, position ON posts FOR EACH ROW
        WHEN ((old.seats, old.role_id, old.position) IS DISTINCT FROM (new.seats, new.role_id, new.position))
        EXECUTE FUNCTION posts_reseat();
      CREATE FUNCTION people_rename() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE memberships SET person_name = new.sort_name WHERE person_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER people_rename AFTER UPDATE OF sort_name ON people FOR EACH ROW
        WHEN (old.sort_name <> new.sort_name) EXECUTE FUNCTION people_rename();
      ${Object.entries(INDEXES)
        .map(([name, keys]) => `CREATE INDEX ${name} ON memberships ${keys} WHERE voided_at IS NULL`)
        .join(';\n')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.keys(INDEXES)
        .map((name) => `DROP INDEX ${name}`)
        .join(';\n')};
      DROP TRIGGER people_rename ON people;
      DROP FUNCTION people_rename;
      DROP TRIGGER posts_reseat ON posts;
      CREATE TRIGGER posts_reseat AFTER UPDATE OF seats ON posts FOR EACH ROW EXECUTE FUNCTION posts_reseat();
      DROP TRIGGER organizations_place ON organizations;
      CREATE TRIGGER organizations_place AFTER UPDATE OF area_id, type ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id OR old.type <> new.type) EXECUTE FUNCTION organizations_place();
      CREATE OR REPLACE FUNCTION memberships_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT o.area_id, o.region_id, has_public_members(o.type) INTO new.area_id, new.region_id, new.public FROM organizations o
          WHERE o.id = new.organization_id;
        RETURN new;
      END $$;
      ALTER TABLE memberships DROP COLUMN kind_id, DROP COLUMN role_id, DROP COLUMN post_position, DROP COLUMN person_name;
    `);
  }
}
