import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts: who may sign in. */
export class CreateAccounts1795341600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid NOT NULL CONSTRAINT accounts_pk PRIMARY KEY,
        sign_in_name text NOT NULL CONSTRAINT accounts_sign_in_name_uq UNIQUE
          CONSTRAINT accounts_sign_in_name_ck CHECK (sign_in_name = lower(sign_in_name) AND sign_in_name <> ''),
        display_name text NOT NULL,
        person_id uuid CONSTRAINT accounts_person_id_fk REFERENCES people (id),
        language text NOT NULL DEFAULT 'kk' CONSTRAINT accounts_language_ck CHECK (language IN ('kk', 'ru', 'en')),
        password_hash text,
        disabled boolean NOT NULL DEFAULT false,
        demonstration boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX accounts_person_id_ix ON accounts (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts');
  }
}
