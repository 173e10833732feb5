import type { MigrationInterface, QueryRunner } from 'typeorm';

const DAYS = [
  ['date', `(coalesce(date_earliest, '-infinity'::date)), (- position), id`],
  ['date_ascending', `(coalesce(date_earliest, 'infinity'::date)), (- position), id`],
] as const;
const INDEXES = [
  ...DAYS.map(([name, keys]) => `attendances_${name}_ix ON attendances (${keys})`),
  ...DAYS.map(([name, keys]) => `attendances_region_${name}_ix ON attendances (region_id, ${keys})`),
  'attendances_created_at_ix ON attendances (created_at, id)',
  'attendances_sheet_ix ON attendances (position, id)',
  'attendances_date_earliest_ix ON attendances (date_earliest)',
  'attendances_status_ix ON attendances (status)',
];

/** Attendance is a list of its own: what it is ordered, found and seen by stands beside each row. */
export class ListAttendances1795341600451 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attendances
        ADD COLUMN date_earliest date, ADD COLUMN date_latest date,
        ADD COLUMN region_id uuid CONSTRAINT attendances_region_id_fk REFERENCES areas (id),
        ADD COLUMN places uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN counted boolean NOT NULL DEFAULT false;

      -- The day, the region and the places of its meeting. It counts unless it was taken off the sheet, or the meeting back.
      CREATE FUNCTION attendances_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Whoever corrects the meeting at that moment is waited for.
        SELECT m.date_earliest, m.date_latest, m.region_id, m.places, new.status <> 'WITHDRAWN' AND m.voided_at IS NULL
          INTO new.date_earliest, new.date_latest, new.region_id, new.places, new.counted
          FROM meetings m WHERE m.id = new.meeting_id FOR SHARE;
        RETURN new;
      END $$;
      CREATE TRIGGER attendances_place BEFORE INSERT OR UPDATE OF status, places ON attendances
        FOR EACH ROW EXECUTE FUNCTION attendances_place();
      CREATE FUNCTION meetings_place_attendances() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE attendances SET places = '{}' WHERE meeting_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER meetings_place_attendances AFTER UPDATE ON meetings FOR EACH ROW
        WHEN ((old.places, old.region_id, old.date_earliest, old.date_latest, old.voided_at)
          IS DISTINCT FROM (new.places, new.region_id, new.date_earliest, new.date_latest, new.voided_at))
        EXECUTE FUNCTION meetings_place_attendances();
      UPDATE attendances SET places = '{}';

      ${INDEXES.map((index) => `CREATE INDEX ${index} WHERE counted`).join(';\n')};
      CREATE INDEX attendances_places_ix ON attendances USING gin (places);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER meetings_place_attendances ON meetings;
      DROP TRIGGER attendances_place ON attendances;
      DROP FUNCTION meetings_place_attendances, attendances_place;
      DROP INDEX attendances_sheet_ix, attendances_status_ix, attendances_created_at_ix;
      ALTER TABLE attendances DROP COLUMN date_earliest, DROP COLUMN date_latest, DROP COLUMN region_id, DROP COLUMN places,
        DROP COLUMN counted;
    `);
  }
}
