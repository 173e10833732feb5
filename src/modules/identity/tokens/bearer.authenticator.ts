import { Injectable } from '@nestjs/common';
import { AccessCache, Authenticator, type Actor, type Kept } from '../../../platform/access/index.js';
import { Statements } from '../../../platform/database/index.js';
import { ActorMaker } from '../../rights/index.js';
import { AdminToken } from '../admin-token.js';
import { hashOfToken, isToken, notForTokens } from './token-form.js';

interface TokenRow {
  readonly id: string;
  readonly accountId: string;
  readonly permissions: readonly string[];
  readonly expiresAt: Date;
  /** Not within the last minute. */
  readonly usedLongAgo: boolean;
}
const IN_FORCE = `
  SELECT id, account_id AS "accountId", permissions, expires_at AS "expiresAt",
      coalesce(last_used_at < now() - interval '1 minute', true) AS "usedLongAgo"
    FROM api_tokens WHERE revoked_at IS NULL AND expires_at > now()`;
const BY_HASH = `${IN_FORCE} AND token_hash = $1`;
const BY_ID = `${IN_FORCE} AND id = $1`;
const MARK_USED = 'UPDATE api_tokens SET last_used_at = now() WHERE id = $1';

/** Tells who stands behind a bearer token: the administrator's, else one of the table. */
@Injectable()
export class BearerAuthenticator extends Authenticator {
  constructor(
    private readonly administrator: AdminToken,
    private readonly maker: ActorMaker,
    private readonly cache: AccessCache,
    private readonly statements: Statements,
  ) {
    super();
  }

  override async actorOf(token: string): Promise<Actor | undefined> {
    const administrator = this.administrator.actorOf(token);
    if (administrator || !isToken(token)) return administrator;
    const hash = hashOfToken(token);
    return this.cache.find(`token ${hash}`, () => this.load(BY_HASH, hash));
  }

  override async actorAgain(id: string, tokenId: string | null): Promise<Actor | undefined> {
    const administrator = this.administrator.actorNamed(id);
    if (administrator) return administrator;
    const kept = await (tokenId === null ? this.maker.load(id, {}) : this.load(BY_ID, tokenId));
    return kept?.actor;
  }

  private async load(find: string, value: string): Promise<Kept | undefined> {
    const [row] = await this.statements.run<TokenRow>(find, [value]);
    if (!row) return undefined;
    const permissions = row.permissions.filter((each) => !notForTokens(each));
    const kept = await this.maker.load(row.accountId, { token: { id: row.id, permissions } });
    if (kept && row.usedLongAgo) await this.statements.run(MARK_USED, [row.id]);
    return kept && { actor: kept.actor, until: row.expiresAt < kept.until ? row.expiresAt : kept.until };
  }
}
