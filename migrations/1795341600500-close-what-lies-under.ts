import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACE_RESOLUTIONS = (open: string): string => `
      CREATE OR REPLACE FUNCTION resolutions_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT m.places, new.outcome = 'ADOPTED' AND m.state IN ('HELD', 'CLOSED')
            AND NOT EXISTS (SELECT FROM agenda_items i WHERE i.id = new.agenda_item_id AND NOT i.${open})
          INTO new.places, new.public FROM meetings m WHERE m.id = new.meeting_id;
        RETURN new;
      END $$;
      DROP TRIGGER IF EXISTS agenda_items_open_resolutions ON agenda_items;
      CREATE TRIGGER agenda_items_open_resolutions AFTER UPDATE OF ${open} ON agenda_items FOR EACH ROW
        WHEN (old.${open} <> new.${open}) EXECUTE FUNCTION agenda_items_open_resolutions();`;

/** What lies under a closed item is closed, and what was closed once is not told by how it was invited to. */
export class CloseWhatLiesUnder1795341600500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agenda_items ADD public boolean NOT NULL DEFAULT false, ADD was_closed boolean NOT NULL DEFAULT false;

      -- An item is as open as all it lies under. What was withdrawn lies also under what was withdrawn with it, and stays
      -- closed if it once was: what became of the items above it since says nothing of it.
      CREATE FUNCTION publish_agenda(meeting uuid) RETURNS void LANGUAGE sql AS $$
        UPDATE agenda_items i SET public = s.public FROM (
          SELECT x.id, x.open AND NOT (x.was_closed AND x.amendment IS NOT DISTINCT FROM 'WITHDRAWN') AND NOT EXISTS (
              SELECT FROM agenda_items above WHERE above.meeting_id = x.meeting_id AND NOT above.open
                AND starts_with(x.number, above.number || '.')
                AND (x.amendment IS NOT DISTINCT FROM 'WITHDRAWN' OR above.amendment IS DISTINCT FROM 'WITHDRAWN')) AS public
            FROM agenda_items x WHERE x.meeting_id = meeting) s
          WHERE s.id = i.id AND s.public <> i.public
      $$;
      CREATE FUNCTION agenda_items_publish() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF tg_op = 'INSERT' THEN
          PERFORM publish_agenda(each.meeting_id) FROM (SELECT DISTINCT meeting_id FROM added) each;
        ELSE
          PERFORM publish_agenda(old.meeting_id);
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER agenda_items_publish_added AFTER INSERT ON agenda_items REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION agenda_items_publish();
      CREATE TRIGGER agenda_items_publish AFTER DELETE OR UPDATE OF number, open, amendment, was_closed ON agenda_items
        FOR EACH ROW EXECUTE FUNCTION agenda_items_publish();
      ${PLACE_RESOLUTIONS('public')}

      SELECT publish_agenda(meeting_id) FROM (SELECT DISTINCT meeting_id FROM agenda_items) each;
      -- Of what was changed after the invitations nobody knows any more whether it was open then: it counts as closed.
      UPDATE agenda_items i SET was_closed = true FROM meetings m WHERE m.id = i.meeting_id AND m.state <> 'PLANNED'
        AND (NOT i.public OR i.amendment IN ('ADDED', 'CHANGED') OR i.invited_number IS NOT NULL);
      UPDATE resolutions SET places = '{}' WHERE agenda_item_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER agenda_items_publish_added ON agenda_items;
      DROP TRIGGER agenda_items_publish ON agenda_items;
      DROP FUNCTION agenda_items_publish, publish_agenda;
      ${PLACE_RESOLUTIONS('open')}
      ALTER TABLE agenda_items DROP public, DROP was_closed;
      UPDATE resolutions SET places = '{}' WHERE agenda_item_id IS NOT NULL;
    `);
  }
}
