import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which keys commands came, so that one that is sent twice is carried out once. */
export class KeepIdempotencyKeys1795341600070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        account text NOT NULL,
        key text NOT NULL,
        asked bytea NOT NULL,
        answer jsonb,
        made_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (account, key)
      );
      CREATE INDEX idempotency_keys_made_at_ix ON idempotency_keys (made_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
