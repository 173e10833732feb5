import { TODAY } from '../../../platform/reading/index.js';

/** SQL on the account `a`: whether it, or a role it holds today, asks for a second factor. */
export const MUST_HAVE_FACTOR = `(a.second_factor_required OR EXISTS (
  SELECT FROM grants g JOIN roles r ON r.id = g.role_id AND r.second_factor_required
   WHERE g.account_id = a.id AND g.revoked_at IS NULL AND ${TODAY} BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')))`;
