import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIQUE = 'CONSTRAINT attendances_person_uq UNIQUE NULLS NOT DISTINCT';

/** A guest of a sitting who has no record as a person: by name and capacity, as printed. */
export class NameGuests1795341600453 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attendances ALTER COLUMN person_id DROP NOT NULL, ADD COLUMN name text,
        ADD CONSTRAINT attendances_who_ck CHECK (num_nonnulls(person_id, name) = 1),
        ADD CONSTRAINT attendances_name_ck CHECK (name IS NULL
          OR organization_id IS NULL AND num_nonnulls(capacity, deputy_for_id) > 0),
        DROP CONSTRAINT attendances_person_uq;
      ALTER TABLE attendances ADD ${UNIQUE} (meeting_id, person_id, organization_id, name);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM attendances WHERE name IS NOT NULL;
      ALTER TABLE attendances DROP COLUMN name, ALTER COLUMN person_id SET NOT NULL, ADD ${UNIQUE} (meeting_id, person_id, organization_id);
    `);
  }
}
