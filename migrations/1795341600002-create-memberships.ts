import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts, terms and memberships: who sits where, since when, by which decision. */
export class CreateMemberships1795341600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE posts (
        id uuid NOT NULL CONSTRAINT posts_pk PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT posts_organization_id_fk REFERENCES organizations (id),
        role_id uuid NOT NULL CONSTRAINT posts_role_id_fk REFERENCES classifier_items (id),
        title_kk text NOT NULL, title_ru text, title_en text,
        seats integer CONSTRAINT posts_seats_ck CHECK (seats > 0),
        position integer NOT NULL DEFAULT 0,
        closed_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX posts_organization_id_ix ON posts (organization_id, position, id);

      CREATE TABLE terms (
        id uuid NOT NULL CONSTRAINT terms_pk PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT terms_organization_id_fk REFERENCES organizations (id),
        number integer NOT NULL CONSTRAINT terms_number_ck CHECK (number > 0),
        name_kk text NOT NULL, name_ru text, name_en text,
        start_text text, start_earliest date, start_latest date,
        end_text text, end_earliest date, end_latest date,
        decision_id uuid CONSTRAINT terms_decision_id_fk REFERENCES sources (id),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT terms_organization_id_number_uq UNIQUE (organization_id, number),
        CONSTRAINT terms_period_ck CHECK (start_earliest <= end_latest)
      );

      CREATE TABLE memberships (
        id uuid NOT NULL CONSTRAINT memberships_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT memberships_person_id_fk REFERENCES people (id),
        organization_id uuid NOT NULL CONSTRAINT memberships_organization_id_fk REFERENCES organizations (id),
        post_id uuid CONSTRAINT memberships_post_id_fk REFERENCES posts (id),
        term_id uuid CONSTRAINT memberships_term_id_fk REFERENCES terms (id),
        start_text text, start_earliest date, start_latest date,
        attested_on date,
        ended boolean NOT NULL DEFAULT false,
        end_text text, end_earliest date, end_latest date,
        end_reason_id uuid CONSTRAINT memberships_end_reason_id_fk REFERENCES classifier_items (id),
        on_behalf_of_id uuid CONSTRAINT memberships_on_behalf_of_id_fk REFERENCES organizations (id),
        voting_right boolean,
        capacity text,
        decision_id uuid CONSTRAINT memberships_decision_id_fk REFERENCES sources (id),
        note text,
        synthetic boolean NOT NULL DEFAULT false,
        held daterange NOT NULL,
        held_surely daterange NOT NULL,
        one_seat boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT memberships_known_since_ck CHECK (start_text IS NOT NULL OR attested_on IS NOT NULL),
        CONSTRAINT memberships_period_ck CHECK (start_earliest <= end_latest),
        CONSTRAINT memberships_end_ck CHECK (ended OR (end_text IS NULL AND end_reason_id IS NULL)),
        CONSTRAINT memberships_one_seat_ex EXCLUDE USING gist (post_id WITH =, held_surely WITH &&) WHERE (one_seat),
        CONSTRAINT memberships_no_overlap_ex EXCLUDE USING gist
          (person_id WITH =, organization_id WITH =, (coalesce(post_id, organization_id)) WITH =, held_surely WITH &&)
      );
      CREATE INDEX memberships_person_id_ix ON memberships (person_id, held);
      CREATE INDEX memberships_organization_id_ix ON memberships (organization_id);
      CREATE INDEX memberships_post_id_ix ON memberships (post_id);
      CREATE INDEX memberships_on_behalf_of_id_ix ON memberships (on_behalf_of_id);

      -- held: the days on which the membership may have been in force; surely: those on which it must have been.
      -- A membership without a start is known from the day it is attested; one that ended on an unknown day is
      -- only known to have been in force on the day it is attested (or began).
      CREATE FUNCTION memberships_derive() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER memberships_derive BEFORE INSERT OR UPDATE ON memberships
        FOR EACH ROW EXECUTE FUNCTION memberships_derive();

      CREATE FUNCTION posts_reseat() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE memberships SET post_id = post_id WHERE post_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER posts_reseat AFTER UPDATE OF seats ON posts FOR EACH ROW EXECUTE FUNCTION posts_reseat();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE memberships, terms, posts;
      DROP FUNCTION memberships_derive, posts_reseat;
    `);
  }
}
