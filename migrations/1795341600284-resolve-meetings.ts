import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What meetings decide, how they voted, and what came of it; what members propose. */
export class ResolveMeetings1795341600284 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resolutions (
        id uuid NOT NULL CONSTRAINT resolutions_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT resolutions_meeting_id_fk REFERENCES meetings (id),
        agenda_item_id uuid CONSTRAINT resolutions_agenda_item_id_fk REFERENCES agenda_items (id),
        number text,
        text_kk text NOT NULL, text_ru text, text_en text,
        outcome text NOT NULL CONSTRAINT resolutions_outcome_ck CHECK (outcome IN ('ADOPTED', 'REJECTED')),
        outcome_reason text,
        votes_for integer, votes_against integer, votes_abstained integer,
        votes_needed integer,
        source_id uuid CONSTRAINT resolutions_source_id_fk REFERENCES sources (id),
        public boolean NOT NULL DEFAULT false,
        places uuid[] NOT NULL DEFAULT '{}',
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        voided_at timestamptz, voided_by text, voided_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT resolutions_votes_ck CHECK (num_nonnulls(votes_for, votes_against, votes_abstained) IN (0, 3)
          AND votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0 AND (votes_needed IS NULL OR votes_for IS NOT NULL)),
        -- The outcome follows from the count, unless somebody says why not.
        CONSTRAINT resolutions_outcome_follows_ck
          CHECK (votes_needed IS NULL OR (votes_for >= votes_needed) = (outcome = 'ADOPTED') OR outcome_reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX resolutions_number_uq ON resolutions (meeting_id, plain_number(number)) WHERE voided_at IS NULL;
      CREATE INDEX resolutions_meeting_id_ix ON resolutions (meeting_id);
      CREATE INDEX resolutions_agenda_item_id_ix ON resolutions (agenda_item_id);
      CREATE INDEX resolutions_created_at_ix ON resolutions (created_at, id) WHERE voided_at IS NULL;

      -- It lies where its meeting lies; adopted it is as public as that, unless its item is closed.
      CREATE FUNCTION resolutions_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT m.places, new.outcome = 'ADOPTED' AND m.state IN ('HELD', 'CLOSED')
            AND NOT EXISTS (SELECT FROM agenda_items i WHERE i.id = new.agenda_item_id AND NOT i.open)
          INTO new.places, new.public FROM meetings m WHERE m.id = new.meeting_id;
        RETURN new;
      END $$;
      CREATE TRIGGER resolutions_place BEFORE INSERT OR UPDATE OF agenda_item_id, outcome, places ON resolutions
        FOR EACH ROW EXECUTE FUNCTION resolutions_place();
      CREATE FUNCTION meetings_place_resolutions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE resolutions SET places = '{}' WHERE meeting_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER meetings_place_resolutions AFTER UPDATE ON meetings FOR EACH ROW
        WHEN ((old.places, old.state) IS DISTINCT FROM (new.places, new.state)) EXECUTE FUNCTION meetings_place_resolutions();
      CREATE FUNCTION agenda_items_open_resolutions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE resolutions SET places = '{}' WHERE agenda_item_id = new.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER agenda_items_open_resolutions AFTER UPDATE OF open ON agenda_items FOR EACH ROW
        WHEN (old.open <> new.open) EXECUTE FUNCTION agenda_items_open_resolutions();

      CREATE TABLE resolution_effects (
        id uuid NOT NULL CONSTRAINT resolution_effects_pk PRIMARY KEY,
        resolution_id uuid NOT NULL CONSTRAINT resolution_effects_resolution_id_fk REFERENCES resolutions (id),
        kind text NOT NULL CONSTRAINT resolution_effects_kind_ck CHECK (kind IN ('CREATES', 'ENDS')),
        organization_id uuid CONSTRAINT resolution_effects_organization_id_fk REFERENCES organizations (id),
        membership_id uuid CONSTRAINT resolution_effects_membership_id_fk REFERENCES memberships (id),
        CONSTRAINT resolution_effects_what_ck CHECK (num_nonnulls(organization_id, membership_id) = 1),
        CONSTRAINT resolution_effects_what_uq UNIQUE NULLS NOT DISTINCT (resolution_id, kind, organization_id, membership_id)
      );
      CREATE INDEX resolution_effects_organization_id_ix ON resolution_effects (organization_id);
      CREATE INDEX resolution_effects_membership_id_ix ON resolution_effects (membership_id);

      CREATE TABLE ballots (
        id uuid NOT NULL CONSTRAINT ballots_pk PRIMARY KEY,
        resolution_id uuid NOT NULL CONSTRAINT ballots_resolution_id_fk REFERENCES resolutions (id),
        person_id uuid NOT NULL CONSTRAINT ballots_person_id_fk REFERENCES people (id),
        choice text NOT NULL CONSTRAINT ballots_choice_ck CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAINED')),
        CONSTRAINT ballots_resolution_id_person_id_uq UNIQUE (resolution_id, person_id)
      );
      CREATE INDEX ballots_person_id_ix ON ballots (person_id);

      CREATE TABLE proposals (
        id uuid NOT NULL CONSTRAINT proposals_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT proposals_meeting_id_fk REFERENCES meetings (id),
        agenda_item_id uuid CONSTRAINT proposals_agenda_item_id_fk REFERENCES agenda_items (id),
        author_id uuid CONSTRAINT proposals_author_id_fk REFERENCES people (id),
        text_kk text NOT NULL, text_ru text, text_en text,
        outcome text NOT NULL DEFAULT 'OPEN' CONSTRAINT proposals_outcome_ck CHECK (outcome IN ('OPEN', 'ACCEPTED', 'DECLINED')),
        resolution_id uuid CONSTRAINT proposals_resolution_id_fk REFERENCES resolutions (id)
      );
      CREATE INDEX proposals_meeting_id_ix ON proposals (meeting_id);
      CREATE INDEX proposals_author_id_ix ON proposals (author_id);
      CREATE INDEX proposals_resolution_id_ix ON proposals (resolution_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER meetings_place_resolutions ON meetings;
      DROP TRIGGER agenda_items_open_resolutions ON agenda_items;
      DROP TABLE proposals, ballots, resolution_effects, resolutions;
      DROP FUNCTION meetings_place_resolutions, agenda_items_open_resolutions, resolutions_place;
    `);
  }
}
