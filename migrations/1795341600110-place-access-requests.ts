import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request for an organization ties the person also to the area in which the organization lies, and moves with it. */
export class PlaceAccessRequests1795341600110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tie(
      runner,
      'ARRAY[r.area_id, r.organization_id, o.area_id]',
      'LEFT JOIN organizations o ON o.id = r.organization_id',
    );
    await runner.query(`
      -- Not the granted ones alone: one that is being granted at this moment is waited for, and tied by what stands then.
      CREATE FUNCTION organizations_tie_requests() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE access_requests SET organization_id = new.id WHERE organization_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER organizations_tie_requests AFTER UPDATE OF area_id ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id) EXECUTE FUNCTION organizations_tie_requests();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_tie_requests ON organizations;
      DROP FUNCTION organizations_tie_requests;
    `);
    await tie(runner, 'ARRAY[r.area_id, r.organization_id]', '');
  }
}

/** The trigger of the table ties those who were tied before anew. */
const tie = (runner: QueryRunner, places: string, joined: string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE VIEW access_request_ties AS
      SELECT r.id AS record_id, 'AccessRequest' AS record_type, r.person_id,
        array_remove(${places}, NULL) AS places, false AS public, 'empty'::daterange AS lasts
      FROM access_requests r ${joined} WHERE r.answer = 'GRANTED';
    UPDATE access_requests SET organization_id = organization_id WHERE organization_id IS NOT NULL;
  `);
