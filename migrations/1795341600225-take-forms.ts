import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever signs next waits from the lock of the book to the commit: what lies between is to be few round trips. */
export class TakeForms1795341600225 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The lowest forms in stock of each book, so many as there are, used on the day. Books are locked in the order of their ids.
      CREATE FUNCTION take_forms(books uuid[], counts integer[], day date) RETURNS SETOF certificate_forms LANGUAGE plpgsql AS $$
      DECLARE taken uuid[];
      BEGIN
        PERFORM b.id FROM certificate_books b WHERE b.id = ANY (books) ORDER BY b.id FOR UPDATE;
        -- A statement of its own after the lock: only then does it see which forms the holder before has used.
        taken := ARRAY (SELECT f.id FROM unnest(books, counts) AS w (book_id, count) CROSS JOIN LATERAL
          (SELECT s.id FROM certificate_forms s WHERE s.book_id = w.book_id AND s.state = 'IN_STOCK' ORDER BY s.number LIMIT w.count) f);
        RETURN QUERY UPDATE certificate_forms f SET state = 'USED', used_on = day, version = f.version + 1 WHERE f.id = ANY (taken) RETURNING f.*;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_forms');
  }
}
