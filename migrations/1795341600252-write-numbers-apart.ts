import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plain form of a number is that of its series and the number of the form: where this ends in no digit, it says which is which. */
const APART = `plain_number(series) <> '' AND plain_number(series) !~ '[0-9]$' AND plain_number(series || '1') = plain_number(series) || '1'`;
const CHECKED = ['certificate_books', 'award_type_versions'];

/**
 * «А» № 11 and «А1» № 1 are written alike, and so are «А» in Cyrillic and «A» in Latin letters. Series that are so already stay
 * as they are printed; none joins them.
 */
export class WriteNumbersApart1795341600252 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const checks = CHECKED.map(
      (table) => `
        SELECT array_agg(id) INTO kept FROM ${table} WHERE NOT (${APART});
        EXECUTE $check$ALTER TABLE ${table} ADD CONSTRAINT ${table}_series_ck CHECK ((${APART})$check$
          || CASE WHEN kept IS NULL THEN ')' ELSE format(' OR id = ANY (%L::uuid[]))', kept) END;`,
    );
    await runner.query(`
      DO $$
      DECLARE kept uuid[];
      BEGIN
        ${checks.join('')}
        SELECT array_agg(id) INTO kept FROM (
          SELECT id, row_number() OVER (PARTITION BY type_id, plain_number(series) ORDER BY id) AS place FROM certificate_books) b WHERE place > 1;
        DROP INDEX certificate_books_type_id_series_uq;
        EXECUTE 'CREATE UNIQUE INDEX certificate_books_type_id_series_uq ON certificate_books (type_id, plain_number(series)) NULLS NOT DISTINCT'
          || CASE WHEN kept IS NULL THEN '' ELSE format(' WHERE id <> ALL (%L::uuid[])', kept) END;
      END $$;
      CREATE INDEX certificates_number_ix ON certificates (plain_number(number));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX certificates_number_ix;
      DROP INDEX certificate_books_type_id_series_uq;
      CREATE UNIQUE INDEX certificate_books_type_id_series_uq ON certificate_books (type_id, series) NULLS NOT DISTINCT;
      ${CHECKED.map((table) => `ALTER TABLE ${table} DROP CONSTRAINT ${table}_series_ck;`).join('')}
    `);
  }
}
