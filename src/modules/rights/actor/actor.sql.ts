import type { Language } from '../../../kernel/language.js';

/** One grant in force, with all that lies below its place; nothing of a role for what is public only. */
export interface HeldGrant {
  readonly permissions: readonly string[];
  readonly everywhere: boolean;
  readonly areas: readonly string[];
  readonly organizations: readonly string[];
  /** The account that is substituted. */
  readonly onBehalfOf: string | null;
}
export interface AccountRow {
  readonly language: Language;
  readonly grants: readonly HeldGrant[];
}

/**
 * An account with its grants in force: $1 account, $2 the day, $3 whether demonstration accounts work. No row: it is
 * disabled, or unknown. A substitution holds while the substituted grant does and its holder can act.
 */
export const ACCOUNT_WITH_GRANTS = `
  WITH in_force AS (
    SELECT * FROM grants WHERE revoked_at IS NULL AND $2::date BETWEEN valid_from AND coalesce(valid_until, 'infinity')
  ), held AS (
    SELECT r.permissions, r.public_only, g.area_id, g.organization_id, s.account_id AS on_behalf_of
      FROM in_force g JOIN roles r ON r.id = g.role_id
      LEFT JOIN (SELECT i.id, i.account_id FROM in_force i JOIN accounts h ON h.id = i.account_id AND NOT h.disabled) s
        ON s.id = g.substitute_for_id
     WHERE g.account_id = $1 AND (g.substitute_for_id IS NULL OR s.id IS NOT NULL)
  )
  SELECT a.language, (
    SELECT coalesce(json_agg(json_build_object(
      'permissions', h.permissions,
      'everywhere', h.area_id IS NULL AND h.organization_id IS NULL AND NOT h.public_only,
      'areas', ARRAY(SELECT t.below_id FROM area_tree t WHERE t.above_id = h.area_id AND NOT h.public_only),
      'organizations', ARRAY(
        WITH RECURSIVE below AS (
          SELECT h.organization_id AS id WHERE h.organization_id IS NOT NULL AND NOT h.public_only
          UNION SELECT o.id FROM organizations o JOIN below b ON o.parent_id = b.id
        ) SELECT id FROM below),
      'onBehalfOf', h.on_behalf_of)), '[]') FROM held h) AS grants
    FROM accounts a WHERE a.id = $1 AND NOT a.disabled AND (NOT a.demonstration OR $3)`;
