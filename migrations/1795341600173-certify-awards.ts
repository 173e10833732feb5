import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Printed forms as stock, one row each, and what was written on them. */
export class CertifyAwards1795341600173 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_books (
        id uuid NOT NULL CONSTRAINT certificate_books_pk PRIMARY KEY,
        type_id uuid NOT NULL CONSTRAINT certificate_books_type_id_fk REFERENCES award_types (id),
        series text,
        area_id uuid CONSTRAINT certificate_books_area_id_fk REFERENCES areas (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX certificate_books_type_id_series_uq ON certificate_books (type_id, series) NULLS NOT DISTINCT;
      CREATE INDEX certificate_books_area_id_ix ON certificate_books (area_id);

      CREATE TABLE certificate_forms (
        id uuid NOT NULL CONSTRAINT certificate_forms_pk PRIMARY KEY,
        book_id uuid NOT NULL CONSTRAINT certificate_forms_book_id_fk REFERENCES certificate_books (id),
        number integer NOT NULL CONSTRAINT certificate_forms_number_ck CHECK (number > 0),
        state text NOT NULL DEFAULT 'IN_STOCK' CONSTRAINT certificate_forms_state_ck
          CHECK (state IN ('IN_STOCK', 'USED', 'SPOILED', 'LOST', 'DESTROYED')),
        state_reason text,
        received_on date NOT NULL,
        used_on date, spoiled_on date, lost_on date, destroyed_on date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT certificate_forms_book_id_number_uq UNIQUE (book_id, number),
        CONSTRAINT certificate_forms_days_ck CHECK (CASE state
          WHEN 'IN_STOCK' THEN num_nonnulls(used_on, spoiled_on, lost_on, destroyed_on) = 0
          WHEN 'USED' THEN used_on IS NOT NULL AND num_nonnulls(spoiled_on, lost_on, destroyed_on) = 0
          WHEN 'SPOILED' THEN spoiled_on IS NOT NULL AND num_nonnulls(lost_on, destroyed_on) = 0
          WHEN 'LOST' THEN lost_on IS NOT NULL AND num_nonnulls(spoiled_on, destroyed_on) = 0
          ELSE spoiled_on IS NOT NULL AND destroyed_on IS NOT NULL AND lost_on IS NULL END)
      );
      CREATE INDEX certificate_forms_stock_ix ON certificate_forms (book_id, number) WHERE state = 'IN_STOCK';

      -- The book of a year: what came in and what became of it. What left the stock did so once.
      CREATE VIEW certificate_book_years AS
        SELECT m.book_id, m.year, count(*) FILTER (WHERE m.kind = 'received')::integer AS received,
          count(*) FILTER (WHERE m.kind = 'used')::integer AS used, count(*) FILTER (WHERE m.kind = 'spoiled')::integer AS spoiled,
          count(*) FILTER (WHERE m.kind = 'lost')::integer AS lost, count(*) FILTER (WHERE m.kind = 'destroyed')::integer AS destroyed,
          (sum(sum(m.stock)) OVER (PARTITION BY m.book_id ORDER BY m.year))::integer AS in_stock
        FROM (SELECT f.book_id, date_part('year', e.day)::integer AS year, e.kind,
            CASE WHEN e.kind = 'received' THEN 1
              WHEN e.kind = CASE WHEN f.used_on IS NOT NULL THEN 'used' WHEN f.spoiled_on IS NOT NULL THEN 'spoiled' ELSE 'lost' END THEN -1
              ELSE 0 END AS stock
          FROM certificate_forms f CROSS JOIN LATERAL (VALUES ('received', f.received_on), ('used', f.used_on), ('spoiled', f.spoiled_on),
            ('lost', f.lost_on), ('destroyed', f.destroyed_on)) AS e (kind, day) WHERE e.day IS NOT NULL) m
        GROUP BY m.book_id, m.year;

      CREATE TABLE certificates (
        id uuid NOT NULL CONSTRAINT certificates_pk PRIMARY KEY,
        award_id uuid NOT NULL CONSTRAINT certificates_award_id_fk REFERENCES awards (id),
        form_id uuid CONSTRAINT certificates_form_id_fk REFERENCES certificate_forms (id)
          CONSTRAINT certificates_form_id_uq UNIQUE,
        number text,
        copy integer NOT NULL CONSTRAINT certificates_copy_ck CHECK (copy > 0),
        replaces_id uuid CONSTRAINT certificates_replaces_id_fk REFERENCES certificates (id)
          CONSTRAINT certificates_replaces_id_uq UNIQUE,
        reason text,
        state text NOT NULL CONSTRAINT certificates_state_ck CHECK (state IN ('VALID', 'REPLACED', 'SPOILED', 'LOST')),
        signed_by text NOT NULL,
        signed_at timestamptz NOT NULL,
        content jsonb,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT certificates_original_ck CHECK (copy = 1 OR replaces_id IS NOT NULL)
      );
      CREATE INDEX certificates_award_id_ix ON certificates (award_id);
      CREATE INDEX certificates_signed_ix ON certificates (signed_at, id);
      -- One paper counts at a time.
      CREATE UNIQUE INDEX certificates_valid_uq ON certificates (award_id) WHERE state = 'VALID';

      -- What is printed is printed. It goes only with the person whom it names.
      CREATE FUNCTION certificates_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (new.award_id, new.form_id, new.number, new.copy, new.replaces_id, new.signed_by, new.signed_at)
            IS DISTINCT FROM (old.award_id, old.form_id, old.number, old.copy, old.replaces_id, old.signed_by, old.signed_at)
          OR new.content IS NOT NULL AND new.content IS DISTINCT FROM old.content THEN
          RAISE EXCEPTION 'A certificate is as it was signed' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificates_freeze';
        END IF;
        RETURN new;
      END $$;
      CREATE TRIGGER certificates_freeze BEFORE UPDATE ON certificates FOR EACH ROW EXECUTE FUNCTION certificates_freeze();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE certificates;
      DROP FUNCTION certificates_freeze;
      DROP VIEW certificate_book_years;
      DROP TABLE certificate_forms, certificate_books;
    `);
  }
}
