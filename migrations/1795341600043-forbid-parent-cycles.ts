import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No organization lies below itself, also not by two corrections at the same moment. Areas keep their place and need no such guard. */
export class ForbidParentCycles1795341600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One at a time: each sees the parents that were committed before it. The number 7461905 is used by nothing else in the database.
      CREATE FUNCTION organizations_parent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(7461905);
        IF EXISTS (
          WITH RECURSIVE up AS (SELECT new.parent_id AS id
            UNION SELECT o.parent_id FROM organizations o JOIN up ON o.id = up.id)
          SELECT FROM up WHERE id = new.id
        ) THEN
          RAISE EXCEPTION 'An organization cannot lie below itself'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'organizations_parent_id_ck';
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER organizations_parent BEFORE UPDATE OF parent_id ON organizations FOR EACH ROW
        WHEN (new.parent_id IS NOT NULL AND new.parent_id IS DISTINCT FROM old.parent_id) EXECUTE FUNCTION organizations_parent();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_parent ON organizations;
      DROP FUNCTION organizations_parent;
    `);
  }
}
