import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How accounts prove who they are: sessions, known devices, second factors, identities of OpenID Connect; and how often. */
export class CreateSessions1795341600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE accounts
        ADD COLUMN password_changed_at timestamptz,
        ADD COLUMN must_change_password boolean NOT NULL DEFAULT false,
        ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false;

      CREATE TABLE sessions (
        id uuid NOT NULL CONSTRAINT sessions_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT sessions_account_id_fk REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT sessions_token_hash_uq UNIQUE
          CONSTRAINT sessions_token_hash_ck CHECK (octet_length(token_hash) = 32),
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        second_factor_at timestamptz,
        address text NOT NULL,
        user_agent text NOT NULL
      );
      CREATE INDEX sessions_account_id_ix ON sessions (account_id);

      CREATE TABLE known_devices (
        id uuid NOT NULL CONSTRAINT known_devices_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT known_devices_account_id_fk REFERENCES accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL CONSTRAINT known_devices_token_hash_uq UNIQUE
          CONSTRAINT known_devices_token_hash_ck CHECK (octet_length(token_hash) = 32),
        last_used_at timestamptz NOT NULL
      );
      CREATE INDEX known_devices_account_id_ix ON known_devices (account_id);

      CREATE TABLE attempt_counters (
        key bytea NOT NULL CONSTRAINT attempt_counters_pk PRIMARY KEY
          CONSTRAINT attempt_counters_key_ck CHECK (octet_length(key) = 32),
        failures integer NOT NULL,
        blocked_until timestamptz NOT NULL,
        forgotten_at timestamptz NOT NULL
      );

      CREATE TABLE second_factors (
        account_id uuid NOT NULL CONSTRAINT second_factors_pk PRIMARY KEY
          CONSTRAINT second_factors_account_id_fk REFERENCES accounts (id) ON DELETE CASCADE,
        secret bytea NOT NULL,
        confirmed_at timestamptz,
        last_step integer NOT NULL DEFAULT 0
      );
      CREATE TABLE recovery_codes (
        id uuid NOT NULL CONSTRAINT recovery_codes_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT recovery_codes_account_id_fk REFERENCES accounts (id) ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_codes_account_id_code_hash_uq UNIQUE (account_id, code_hash)
      );

      CREATE TABLE oidc_identities (
        id uuid NOT NULL CONSTRAINT oidc_identities_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT oidc_identities_account_id_fk REFERENCES accounts (id),
        issuer text NOT NULL,
        subject text NOT NULL,
        CONSTRAINT oidc_identities_issuer_subject_uq UNIQUE (issuer, subject)
      );
      CREATE INDEX oidc_identities_account_id_ix ON oidc_identities (account_id);

      -- Lost in a crash, and worth no more: each row speaks of one minute.
      CREATE UNLOGGED TABLE rate_windows (
        key bytea NOT NULL,
        starts_at timestamptz NOT NULL,
        taken integer NOT NULL,
        CONSTRAINT rate_windows_pk PRIMARY KEY (key, starts_at)
      );
      CREATE INDEX rate_windows_starts_at_ix ON rate_windows (starts_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rate_windows, oidc_identities, recovery_codes, second_factors, attempt_counters, known_devices, sessions;
      ALTER TABLE accounts
        DROP COLUMN password_changed_at, DROP COLUMN must_change_password, DROP COLUMN second_factor_required;
    `);
  }
}
