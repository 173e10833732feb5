import type { MigrationInterface, QueryRunner } from 'typeorm';

const LISTS = [
  `meetings_date_ix ON meetings ((coalesce(date_earliest, '-infinity'::date)), created_at, id)`,
  `meetings_date_ascending_ix ON meetings ((coalesce(date_earliest, 'infinity'::date)), created_at, id)`,
  `meetings_region_date_ix ON meetings (region_id, (coalesce(date_earliest, '-infinity'::date)), created_at, id)`,
  `meetings_region_date_ascending_ix ON meetings (region_id, (coalesce(date_earliest, 'infinity'::date)), created_at, id)`,
  'meetings_date_earliest_ix ON meetings (date_earliest)',
  'meetings_created_at_ix ON meetings (created_at, id)',
  'meetings_state_ix ON meetings (state)',
];

/** Sittings of bodies: when, where, in what state. */
export class HoldMeetings1795341600280 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meetings (
        id uuid NOT NULL CONSTRAINT meetings_pk PRIMARY KEY,
        number text,
        kind_id uuid NOT NULL CONSTRAINT meetings_kind_id_fk REFERENCES classifier_items (id),
        form text NOT NULL DEFAULT 'IN_PERSON' CONSTRAINT meetings_form_ck CHECK (form IN ('IN_PERSON', 'REMOTE', 'MIXED')),
        date_text text, date_earliest date, date_latest date,
        starts_at text CONSTRAINT meetings_starts_at_ck CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        place_kk text, place_ru text, place_en text,
        area_id uuid CONSTRAINT meetings_area_id_fk REFERENCES areas (id),
        region_id uuid CONSTRAINT meetings_region_id_fk REFERENCES areas (id),
        places uuid[] NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'PLANNED' CONSTRAINT meetings_state_ck
          CHECK (state IN ('PLANNED', 'INVITED', 'HELD', 'CLOSED', 'CANCELLED')),
        state_reason text,
        invited_text text, invited_earliest date, invited_latest date,
        chair_id uuid CONSTRAINT meetings_chair_id_fk REFERENCES people (id),
        secretary_id uuid CONSTRAINT meetings_secretary_id_fk REFERENCES people (id),
        opened_by_id uuid CONSTRAINT meetings_opened_by_id_fk REFERENCES people (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT meetings_cancelled_ck CHECK ((state = 'CANCELLED') = (state_reason IS NOT NULL)),
        CONSTRAINT meetings_invited_ck CHECK (invited_text IS NULL OR state <> 'PLANNED')
      );
      ${LISTS.map((index) => `CREATE INDEX ${index} WHERE voided_at IS NULL`).join(';\n')};
      CREATE INDEX meetings_places_ix ON meetings USING gin (places);
      CREATE INDEX meetings_area_id_ix ON meetings (area_id);
      CREATE INDEX meetings_kind_id_ix ON meetings (kind_id);
      CREATE INDEX meetings_chair_id_ix ON meetings (chair_id);
      CREATE INDEX meetings_secretary_id_ix ON meetings (secretary_id);
      CREATE INDEX meetings_opened_by_id_ix ON meetings (opened_by_id);

      CREATE TABLE meeting_bodies (
        id uuid NOT NULL CONSTRAINT meeting_bodies_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT meeting_bodies_meeting_id_fk REFERENCES meetings (id),
        organization_id uuid NOT NULL CONSTRAINT meeting_bodies_organization_id_fk REFERENCES organizations (id),
        position integer NOT NULL,
        CONSTRAINT meeting_bodies_meeting_id_organization_id_uq UNIQUE (meeting_id, organization_id)
      );
      CREATE INDEX meeting_bodies_organization_id_ix ON meeting_bodies (organization_id, meeting_id);

      -- A meeting lies in its own area, in its bodies and where these lie: areas and organizations in one array.
      CREATE FUNCTION places_of_meeting(meeting uuid, area uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT place ORDER BY place), '{}') FROM (
          SELECT unnest(ARRAY[b.organization_id, o.area_id]) AS place FROM meeting_bodies b
            JOIN organizations o ON o.id = b.organization_id WHERE b.meeting_id = meeting
          UNION ALL SELECT area) ties
        WHERE place IS NOT NULL
      $$;
      CREATE FUNCTION meetings_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        new.region_id := (SELECT region_id FROM areas WHERE id = new.area_id);
        new.places := places_of_meeting(new.id, new.area_id);
        RETURN new;
      END $$;
      CREATE TRIGGER meetings_place BEFORE INSERT OR UPDATE OF area_id ON meetings FOR EACH ROW EXECUTE FUNCTION meetings_place();
      CREATE FUNCTION meeting_bodies_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE meetings SET places = places_of_meeting(id, area_id) WHERE id IN (old.meeting_id, new.meeting_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER meeting_bodies_place AFTER INSERT OR DELETE OR UPDATE OF organization_id ON meeting_bodies
        FOR EACH ROW EXECUTE FUNCTION meeting_bodies_place();
      CREATE FUNCTION organizations_place_meetings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE meetings SET places = places_of_meeting(id, area_id)
          WHERE id IN (SELECT meeting_id FROM meeting_bodies WHERE organization_id = new.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER organizations_place_meetings AFTER UPDATE OF area_id ON organizations FOR EACH ROW
        WHEN (old.area_id IS DISTINCT FROM new.area_id) EXECUTE FUNCTION organizations_place_meetings();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_place_meetings ON organizations;
      DROP FUNCTION organizations_place_meetings;
      DROP TABLE meeting_bodies, meetings;
      DROP FUNCTION meeting_bodies_place, meetings_place, places_of_meeting;
    `);
  }
}
