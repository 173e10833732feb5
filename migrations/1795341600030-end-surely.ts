import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ended on an unknown day may have been in force until that was recorded; what ends later has not ended yet. */
export class EndSurely1795341600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE memberships ADD COLUMN end_recorded_on date,
        DROP CONSTRAINT memberships_end_ck,
        ADD CONSTRAINT memberships_end_ck CHECK (ended OR end_text IS NOT NULL OR end_reason_id IS NULL);

      -- held: the days on which the membership may have been in force; surely: those on which it must have been.
      -- A membership without a start is known from the day it is attested. One of which it is recorded that it has ended
      -- may have been in force until that day, and surely only on the day it is attested (or began).
      CREATE OR REPLACE FUNCTION memberships_derive() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known date := coalesce(new.attested_on, new.start_latest);
        first_day date := coalesce(new.start_earliest, new.attested_on);
        last_day date;
        now_day date := (now() AT TIME ZONE INTERVAL '5 hours')::date;
        sure_first date := coalesce(new.start_latest, new.attested_on);
        sure_last date := coalesce(new.end_earliest, CASE WHEN new.ended THEN known END);
      BEGIN
        IF NOT new.ended OR new.end_earliest > now_day THEN
          new.end_recorded_on := NULL;
        ELSIF TG_OP = 'INSERT' OR NOT old.ended OR old.end_text IS DISTINCT FROM new.end_text THEN
          new.end_recorded_on := now_day;
        END IF;
        last_day := least(new.end_latest, new.end_recorded_on);
        new.held := CASE WHEN last_day < first_day THEN 'empty' ELSE daterange(first_day, last_day, '[]') END;
        -- The last day of one holder may be the first day of the next, so it is not counted as sure.
        new.held_surely := CASE WHEN sure_last <= sure_first THEN 'empty' ELSE daterange(sure_first, sure_last, '[)') END;
        new.one_seat := coalesce((SELECT seats = 1 FROM posts WHERE id = new.post_id), false);
        RETURN new;
      END $$;

      -- No person moves by this.
      ALTER TABLE memberships DISABLE TRIGGER memberships_place_person;
      -- The trail tells when it was recorded; rows without a trail were recorded today at the latest.
      UPDATE memberships m SET end_recorded_on = coalesce(
        (SELECT max((s.recorded_at AT TIME ZONE INTERVAL '5 hours')::date) FROM changes c JOIN change_sets s ON s.id = c.change_set_id
          WHERE c.entity = 'Membership' AND c.entity_id = m.id AND c.field = 'ended' AND c.after = 'true'),
        (now() AT TIME ZONE INTERVAL '5 hours')::date) WHERE ended;
      ALTER TABLE memberships ENABLE TRIGGER memberships_place_person;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION memberships_derive() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known date := coalesce(new.attested_on, new.start_latest);
        first_day date := coalesce(new.start_earliest, new.attested_on);
        last_day date := CASE WHEN new.ended THEN coalesce(new.end_latest, greatest(known, first_day)) END;
        sure_first date := coalesce(new.start_latest, new.attested_on);
        sure_last date := CASE WHEN new.ended THEN coalesce(new.end_earliest, known) END;
      BEGIN
        new.held := CASE WHEN last_day < first_day THEN 'empty' ELSE daterange(first_day, last_day, '[]') END;
        -- The last day of one holder may be the first day of the next, so it is not counted as sure.
        new.held_surely := CASE WHEN sure_last <= sure_first THEN 'empty' ELSE daterange(sure_first, sure_last, '[)') END;
        new.one_seat := coalesce((SELECT seats = 1 FROM posts WHERE id = new.post_id), false);
        RETURN new;
      END $$;
      ALTER TABLE memberships DISABLE TRIGGER memberships_place_person;
      UPDATE memberships SET ended = ended OR end_text IS NOT NULL WHERE ended OR end_text IS NOT NULL;
      ALTER TABLE memberships ENABLE TRIGGER memberships_place_person;
      ALTER TABLE memberships DROP COLUMN end_recorded_on, DROP CONSTRAINT memberships_end_ck,
        ADD CONSTRAINT memberships_end_ck CHECK (ended OR (end_text IS NULL AND end_reason_id IS NULL));
    `);
  }
}
