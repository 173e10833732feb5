import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A name is found by its words as recorded, too, and those rank first. The keys of before are folded anew by the
 * application at its next start: `folding` says which are of former rules.
 */
export class RankNames1795341600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_names ADD plain text NOT NULL DEFAULT '', ADD folding smallint NOT NULL DEFAULT 0;
      DROP INDEX search_names_words_ix;
      CREATE INDEX search_names_words_ix ON search_names USING gin (to_tsvector('simple', key || ' ' || plain));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX search_names_words_ix;
      CREATE INDEX search_names_words_ix ON search_names USING gin (to_tsvector('simple', key));
      ALTER TABLE search_names DROP plain, DROP folding;
    `);
  }
}
