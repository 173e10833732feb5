import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers of certificates are compared in a plain form: «№ 12» is «№12», «АХ–7» in Cyrillic is «AX-7» in Latin letters.
 * Awards that already share one keep their numbers; none joins them.
 */
export class NumberCertificates1795341600021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION plain_number(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT regexp_replace(regexp_replace(translate(upper(normalize(translate(number, '№#', ''), NFKC) COLLATE "kk-x-icu"),
            'АВЕІЈКМНОРСТУХЅ‐‑‒–—−', 'ABEIJKMHOPCTYXS------'), '[\\s.]+', '', 'g'), '^NO?(?=\\d)', '')
      $$;
      ALTER TABLE awards DROP CONSTRAINT awards_type_id_number_uq;
      DO $$
      DECLARE twice uuid[];
      BEGIN
        SELECT array_agg(id) INTO twice FROM (
          SELECT id, row_number() OVER (PARTITION BY type_id, plain_number(number) ORDER BY id) AS place
            FROM awards WHERE number IS NOT NULL) numbered WHERE place > 1;
        EXECUTE 'CREATE UNIQUE INDEX awards_type_id_number_uq ON awards (type_id, plain_number(number))'
          || CASE WHEN twice IS NULL THEN '' ELSE format(' WHERE id <> ALL (%L::uuid[])', twice) END;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX awards_type_id_number_uq;
      ALTER TABLE awards ADD CONSTRAINT awards_type_id_number_uq UNIQUE (type_id, number);
      DROP FUNCTION plain_number;
    `);
  }
}
