import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { own } from '../own-account.js';
import { MUST_HAVE_FACTOR } from '../second-factor/must-have-factor.js';
import type { OwnCredentials } from './credentials.types.js';

const MINE = `
  SELECT a.password_hash IS NOT NULL AS "hasPassword", ${MUST_HAVE_FACTOR} AS "secondFactorRequired",
    EXISTS (SELECT FROM second_factors f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
    (SELECT count(*)::integer FROM recovery_codes c WHERE c.account_id = a.id AND c.used_at IS NULL) AS "recoveryCodesLeft"
  FROM accounts a WHERE a.id = $1`;

/** How an account signs in, as its holder sees it. */
@Injectable()
export class OwnCredentialsService {
  constructor(private readonly statements: Statements) {}

  async of(ctx: RequestContext): Promise<OwnCredentials> {
    const [found] = await this.statements.run<OwnCredentials>(MINE, [own(ctx).id]);
    return found!;
  }
}
