import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { Settings } from '../../../platform/config/settings.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { DEMONSTRATION_PASSWORD } from '../admin/demonstration.accounts.js';
import { OidcProvider } from '../oidc/oidc-provider.js';
import { START_PATH } from '../oidc/oidc-pages.js';
import { MUST_HAVE_FACTOR } from '../second-factor/must-have-factor.js';
import type { DemonstrationAccount, SignInOptions } from './sign-in.types.js';

/** $1 the day, $2 the language. Whoever changed the password of one has made it a secret: it is not offered any more. */
const WORKING = `
  SELECT a.sign_in_name AS "signInName", a.display_name AS "displayName", ARRAY(
      SELECT CASE $2::text WHEN 'ru' THEN coalesce(r.name_ru, r.name_kk) WHEN 'en' THEN coalesce(r.name_en, r.name_kk) ELSE r.name_kk END
        FROM grants g JOIN roles r ON r.id = g.role_id
       WHERE g.account_id = a.id AND g.revoked_at IS NULL AND $1::date BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
       ORDER BY g.created_at, g.id) AS roles, ${MUST_HAVE_FACTOR} AS "secondFactorRequired"
    FROM accounts a
   WHERE a.demonstration AND NOT a.disabled AND a.password_hash IS NOT NULL AND a.password_changed_at IS NULL
   ORDER BY a.created_at, a.id`;

/** Tells whoever stands at the door how to come in. */
@Injectable()
export class SignInOptionsService {
  constructor(
    private readonly statements: Statements,
    private readonly settings: Settings,
    private readonly provider: OidcProvider,
  ) {}

  async of(ctx: RequestContext): Promise<SignInOptions> {
    return {
      openIdPath: this.provider.isConfigured ? START_PATH : null,
      demonstrationAccounts: this.settings.sample ? await this.demonstrationAccounts(ctx) : [],
    };
  }

  private async demonstrationAccounts({ now, language }: RequestContext): Promise<DemonstrationAccount[]> {
    const rows = await this.statements.run<Omit<DemonstrationAccount, 'password'>>(WORKING, [today(now), language]);
    return rows.map((row) => ({ ...row, password: DEMONSTRATION_PASSWORD }));
  }
}
