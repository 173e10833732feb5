import { Injectable } from '@nestjs/common';
import { endOfDay, today, type Day } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { Actor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { snapshot, Statements, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { common, refusals, requestError } from '../../../platform/problems/index.js';
import { Authority, permissions, rightsProblems } from '../../rights/index.js';
import { problems } from '../identity.problems.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.js';
import type { ApiToken } from './api-token.types.js';
import { hashOfToken, newToken, notForTokens } from './token-form.js';

/** The newest first. */
const MAX_LISTED = 1000;
const LIST = `
  SELECT json_build_object('id', id, 'accountId', account_id, 'accountName', (SELECT a.display_name FROM accounts a WHERE a.id = account_id), 'name', name, 'permissions', permissions, 'expiresAt', expires_at,
      'lastUsedAt', last_used_at, 'revokedAt', revoked_at, 'createdAt', created_at) AS token
    FROM api_tokens WHERE ($1::uuid IS NULL OR account_id = $1) AND ($2::uuid IS NULL OR id = $2)
   ORDER BY created_at DESC, id LIMIT ${MAX_LISTED}`;

/** The tokens by which programs act for an account. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
    private readonly statements: Statements,
  ) {}

  async create(ctx: RequestContext, input: CreateApiTokenInput): Promise<{ apiToken: ApiToken; secret: string }> {
    const accountId = ownAccount(ctx.actor);
    refuseIfAny([...permissionProblems(ctx.actor, input.permissions), expiryProblem(input.expiresOn, today(ctx.now))]);
    const secret = newToken();
    const token = Object.assign(new ApiTokenEntity(), {
      id: uuidv7(),
      accountId,
      name: input.name,
      permissions: input.permissions,
      expiresAt: endOfDay(input.expiresOn),
    });
    await this.unit.run(ctx, async (tx) => {
      await tx.db.insert(ApiTokenEntity, { ...token, tokenHash: hashOfToken(secret) });
      tx.record({ name: 'api-token.created', changes: changesOf('ApiToken', token.id, {}, snapshot(token)) });
    });
    return { apiToken: await this.byId(token.id), secret };
  }

  async revoke(ctx: RequestContext, { id, reason }: RevokeApiTokenInput): Promise<{ apiToken: ApiToken }> {
    await this.unit.run(ctx, async (tx) => {
      const token = await tx.db.findOne(ApiTokenEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!token) return refuse(common.NOT_FOUND, 'id');
      if (token.accountId !== tx.actor.account?.id) {
        if (!tx.actor.may(permissions['identity.accounts'])) refuse(common.OUT_OF_REACH, 'id');
        await this.authority.mayManage(tx, token.accountId);
      }
      if (token.revokedAt) refuse(problems.TOKEN_ENDED, 'id');
      token.revokedAt = tx.now;
      await tx.db.save(token);
      const changes = changesOf('ApiToken', id, { revokedAt: null }, { revokedAt: tx.now });
      tx.record({ name: 'api-token.revoked', changes, ...(reason != null && { reason }) });
    });
    return { apiToken: await this.byId(id) };
  }

  /** One's own; those of all accounts for whoever may see accounts everywhere. */
  async list({ actor }: RequestContext, all: boolean): Promise<ApiToken[]> {
    if (all && !actor.reach(permissions['identity.read']).everywhere)
      throw requestError(refusals.FORBIDDEN, { argument: 'all', required: permissions['identity.read'] });
    if (!all && !actor.account) return [];
    return this.rows(all ? null : actor.account!.id, null);
  }

  private async byId(id: string): Promise<ApiToken> {
    return (await this.rows(null, id))[0]!;
  }
  private async rows(accountId: string | null, id: string | null): Promise<ApiToken[]> {
    const rows = await this.statements.run<{ token: ApiToken }>(LIST, [accountId, id]);
    return rows.map(({ token }) => token);
  }
}

function ownAccount({ account }: Actor): string {
  if (!account) return refuse(problems.NO_ACCOUNT);
  return account.tokenId === undefined ? account.id : refuse(problems.NOT_BY_TOKEN);
}

const permissionProblems = (actor: Actor, permissions: readonly string[]): (Problem | undefined)[] =>
  permissions.map((permission, i) => {
    const code = notForTokens(permission)
      ? problems.NOT_FOR_TOKENS
      : actor.may(permission)
        ? undefined
        : rightsProblems.BEYOND_YOUR_RIGHTS;
    return code && problem(code, ['permissions', i], { permission });
  });

function expiryProblem(expiresOn: Day, now: Day): Problem | undefined {
  if (expiresOn < now) return problem(rightsProblems.DAY_PASSED, 'expiresOn');
  // On 29 February the year ends with 1 March: texts compare all the same.
  const latest = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
  return expiresOn <= latest ? undefined : problem(problems.EXPIRES_TOO_LATE, 'expiresOn', { latest });
}
