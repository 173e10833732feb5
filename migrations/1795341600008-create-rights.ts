import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles, grants and API tokens: what accounts may do; every change of it is told to all processes. */
export class CreateRights1795341600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roles (
        id uuid NOT NULL CONSTRAINT roles_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT roles_code_uq UNIQUE,
        name_kk text NOT NULL, name_ru text, name_en text,
        note text,
        permissions text[] NOT NULL DEFAULT '{}',
        second_factor_required boolean NOT NULL DEFAULT false,
        retired_on date,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX roles_name_ix ON roles (name_kk COLLATE "kk-x-icu", id);

      CREATE TABLE grants (
        id uuid NOT NULL CONSTRAINT grants_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT grants_account_id_fk REFERENCES accounts (id),
        role_id uuid NOT NULL CONSTRAINT grants_role_id_fk REFERENCES roles (id),
        area_id uuid CONSTRAINT grants_area_id_fk REFERENCES areas (id),
        organization_id uuid CONSTRAINT grants_organization_id_fk REFERENCES organizations (id),
        valid_from date NOT NULL,
        valid_until date,
        substitute_for_id uuid CONSTRAINT grants_substitute_for_id_fk REFERENCES grants (id),
        given_by text NOT NULL,
        reason text,
        created_at timestamptz NOT NULL DEFAULT now(),
        revoked_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT grants_one_place_ck CHECK (area_id IS NULL OR organization_id IS NULL),
        CONSTRAINT grants_period_ck CHECK (valid_from <= valid_until),
        CONSTRAINT grants_substitute_ends_ck CHECK (substitute_for_id IS NULL OR valid_until IS NOT NULL)
      );
      CREATE INDEX grants_account_id_ix ON grants (account_id);
      CREATE INDEX grants_role_id_ix ON grants (role_id);
      CREATE INDEX grants_area_id_ix ON grants (area_id);
      CREATE INDEX grants_organization_id_ix ON grants (organization_id);
      CREATE INDEX grants_substitute_for_id_ix ON grants (substitute_for_id);

      CREATE TABLE api_tokens (
        id uuid NOT NULL CONSTRAINT api_tokens_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT api_tokens_account_id_fk REFERENCES accounts (id),
        name text NOT NULL,
        token_hash text NOT NULL CONSTRAINT api_tokens_token_hash_uq UNIQUE
          CONSTRAINT api_tokens_token_hash_ck CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        permissions text[] NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT api_tokens_expiry_ck CHECK (expires_at > created_at)
      );
      CREATE INDEX api_tokens_account_id_ix ON api_tokens (account_id);

      -- Tells every process that rights have changed: those of the account in the column that the trigger names, else
      -- perhaps anybody's.
      CREATE FUNCTION access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN old ELSE new END);
      BEGIN
        PERFORM pg_notify('birlik_access', CASE WHEN TG_NARGS = 0 THEN '' ELSE changed ->> TG_ARGV[0] END);
        RETURN NULL;
      END $$;
      CREATE TRIGGER accounts_access AFTER UPDATE OF disabled, demonstration, language, must_change_password, second_factor_required
        ON accounts
        FOR EACH ROW EXECUTE FUNCTION access_changed();
      CREATE TRIGGER roles_access AFTER UPDATE ON roles FOR EACH ROW EXECUTE FUNCTION access_changed();
      CREATE TRIGGER grants_access AFTER INSERT OR UPDATE OR DELETE ON grants
        FOR EACH ROW EXECUTE FUNCTION access_changed();
      CREATE TRIGGER api_tokens_access AFTER UPDATE OF revoked_at, permissions, expires_at OR DELETE ON api_tokens
        FOR EACH ROW EXECUTE FUNCTION access_changed('account_id');
      CREATE TRIGGER sessions_access AFTER UPDATE OR DELETE ON sessions
        FOR EACH ROW EXECUTE FUNCTION access_changed('account_id');
      CREATE TRIGGER second_factors_access AFTER INSERT OR UPDATE OF confirmed_at OR DELETE ON second_factors
        FOR EACH ROW EXECUTE FUNCTION access_changed('account_id');
      CREATE TRIGGER area_tree_access AFTER INSERT OR DELETE ON area_tree
        FOR EACH ROW EXECUTE FUNCTION access_changed();
      CREATE TRIGGER organizations_planted_access AFTER INSERT ON organizations
        FOR EACH ROW WHEN (new.parent_id IS NOT NULL) EXECUTE FUNCTION access_changed();
      CREATE TRIGGER organizations_moved_access AFTER UPDATE OF parent_id ON organizations
        FOR EACH ROW WHEN (new.parent_id IS DISTINCT FROM old.parent_id) EXECUTE FUNCTION access_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organizations_moved_access ON organizations;
      DROP TRIGGER organizations_planted_access ON organizations;
      DROP TRIGGER area_tree_access ON area_tree;
      DROP TRIGGER second_factors_access ON second_factors;
      DROP TRIGGER sessions_access ON sessions;
      DROP TRIGGER accounts_access ON accounts;
      DROP TABLE api_tokens, grants, roles;
      DROP FUNCTION access_changed();
    `);
  }
}
