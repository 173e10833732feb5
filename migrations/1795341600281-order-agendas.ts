import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What meetings speak about, in the order of its numbers, and what was changed of it after the invitations. */
export class OrderAgendas1795341600281 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agenda_items (
        id uuid NOT NULL CONSTRAINT agenda_items_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT agenda_items_meeting_id_fk REFERENCES meetings (id),
        number text NOT NULL CONSTRAINT agenda_items_number_ck CHECK (number ~ '^[1-9][0-9]?([.][1-9][0-9]?){0,3}$'),
        title_kk text NOT NULL, title_ru text, title_en text,
        open boolean NOT NULL DEFAULT true,
        amendment text CONSTRAINT agenda_items_amendment_ck CHECK (amendment IN ('ADDED', 'CHANGED', 'WITHDRAWN')),
        amendment_reason text,
        invited_number text,
        invited_title_kk text, invited_title_ru text, invited_title_en text,
        CONSTRAINT agenda_items_reason_ck CHECK (amendment IS NULL OR amendment_reason IS NOT NULL),
        -- Numbers may change places within one command.
        CONSTRAINT agenda_items_number_ex EXCLUDE USING btree (meeting_id WITH =, number WITH =)
          WHERE (amendment IS DISTINCT FROM 'WITHDRAWN') DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX agenda_items_meeting_id_ix ON agenda_items (meeting_id);

      CREATE TABLE agenda_speakers (
        id uuid NOT NULL CONSTRAINT agenda_speakers_pk PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT agenda_speakers_meeting_id_fk REFERENCES meetings (id),
        item_id uuid NOT NULL CONSTRAINT agenda_speakers_item_id_fk REFERENCES agenda_items (id) ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT agenda_speakers_person_id_fk REFERENCES people (id),
        capacity text,
        position integer NOT NULL,
        CONSTRAINT agenda_speakers_item_id_person_id_uq UNIQUE (item_id, person_id)
      );
      CREATE INDEX agenda_speakers_meeting_id_ix ON agenda_speakers (meeting_id);
      CREATE INDEX agenda_speakers_person_id_ix ON agenda_speakers (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agenda_speakers, agenda_items');
  }
}
