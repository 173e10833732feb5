import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public halves of all keys that ever signed a paper, and how often papers were checked. */
export class ProvePapers1795341600185 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proof_keys (
        id bytea NOT NULL CONSTRAINT proof_keys_pk PRIMARY KEY CONSTRAINT proof_keys_id_ck CHECK (octet_length(id) = 4),
        public_key bytea NOT NULL CONSTRAINT proof_keys_public_key_ck CHECK (octet_length(public_key) = 32),
        known_since timestamptz NOT NULL
      );
      -- Old papers rest on these rows.
      CREATE TRIGGER proof_keys_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof_keys EXECUTE FUNCTION append_only();

      CREATE TABLE paper_checks (
        day date NOT NULL,
        paper integer NOT NULL,
        times integer NOT NULL CONSTRAINT paper_checks_times_ck CHECK (times > 0),
        CONSTRAINT paper_checks_pk PRIMARY KEY (day, paper)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE paper_checks, proof_keys');
  }
}
