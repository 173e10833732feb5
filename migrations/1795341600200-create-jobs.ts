import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that takes longer than a request: what was asked for, how far it is, what came of it. */
export class CreateJobs1795341600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jobs (
        id uuid NOT NULL CONSTRAINT jobs_pk PRIMARY KEY,
        kind text NOT NULL,
        input jsonb NOT NULL,
        account text NOT NULL,
        token_id uuid,
        language text NOT NULL,
        state text NOT NULL DEFAULT 'QUEUED'
          CONSTRAINT jobs_state_ck CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        cancelled boolean NOT NULL DEFAULT false,
        done integer NOT NULL DEFAULT 0,
        total integer,
        worker text,
        problem text,
        problem_text text,
        sha256 text CONSTRAINT jobs_sha256_fk REFERENCES files (sha256) ON DELETE SET NULL,
        file_name text,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT jobs_finished_at_ck CHECK ((finished_at IS NOT NULL) = (state IN ('DONE', 'FAILED', 'CANCELLED')))
      );
      CREATE INDEX jobs_account_ix ON jobs (account, requested_at, id);
      CREATE INDEX jobs_sha256_ix ON jobs (sha256);
      CREATE INDEX jobs_finished_at_ix ON jobs (finished_at);
      CREATE INDEX jobs_running_ix ON jobs (id) WHERE state = 'RUNNING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE jobs');
  }
}
