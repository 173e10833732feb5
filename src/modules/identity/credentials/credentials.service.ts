import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { findRecord, UnitOfWork } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { AccountEntity, Authority, lockAccount } from '../../rights/index.js';
import { problems } from '../identity.problems.js';
import type { EndAccountSessionsInput, LinkOidcIdentityInput, RequireSecondFactorInput } from './credentials.types.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { OidcIdentityEntity } from './oidc-identity.entity.js';

/** What an administrator says of how accounts sign in. Each command gives the id of the account. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
    private readonly sessions: SessionsService,
  ) {}

  requireSecondFactor(ctx: RequestContext, { accountId, required }: RequireSecondFactorInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AccountEntity, accountId, 'accountId');
      await this.authority.mayImpersonate(tx, accountId, 'accountId');
      const account = await lockAccount(tx, accountId);
      const before = account.secondFactorRequired;
      if (before === required) refuse(common.NOTHING_CHANGED);
      await tx.db.save(Object.assign(account, { secondFactorRequired: required }));
      const change = { entity: 'Account', entityId: accountId, field: 'secondFactorRequired', before, after: required };
      tx.record({ name: 'account.second-factor-required', changes: [change] });
      return accountId;
    });
  }

  /** Never the session that asks: one signs out for that. */
  endSessions(ctx: RequestContext, { accountId, sessionId }: EndAccountSessionsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AccountEntity, accountId, 'accountId');
      await this.authority.mayImpersonate(tx, accountId, 'accountId');
      const asking = tx.actor.account?.sessionId;
      if (sessionId && sessionId === asking) refuse(problems.OWN_SESSION, 'sessionId');
      const changes = sessionId
        ? await this.sessions.endOneOf(tx, accountId, sessionId)
        : await this.sessions.endOthersOf(tx, accountId, asking);
      if (changes.length === 0)
        refuse(sessionId ? common.NOT_FOUND : common.NOTHING_CHANGED, sessionId ? 'sessionId' : 'accountId');
      tx.record({ name: 'account.sessions-ended', changes });
      return accountId;
    });
  }

  link(ctx: RequestContext, { accountId, issuer, subject }: LinkOidcIdentityInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AccountEntity, accountId, 'accountId');
      await this.authority.mayImpersonate(tx, accountId, 'accountId');
      const row = { id: uuidv7(), accountId, issuer, subject };
      await tx.db.insert(OidcIdentityEntity, row);
      const after = { issuer, subject };
      const change = { entity: 'Account', entityId: accountId, field: 'identities', before: null, after };
      tx.record({
        name: 'account.identity-linked',
        changes: [change, ...(await this.sessions.endOthersOf(tx, accountId))],
      });
      return accountId;
    });
  }

  unlink(ctx: RequestContext, id: string): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { accountId, issuer, subject } = await findRecord(tx, OidcIdentityEntity, id, 'id');
      await this.authority.mayImpersonate(tx, accountId, 'id');
      await tx.db.delete(OidcIdentityEntity, { id });
      const before = { issuer, subject };
      const change = { entity: 'Account', entityId: accountId, field: 'identities', before, after: null };
      tx.record({
        name: 'account.identity-unlinked',
        changes: [change, ...(await this.sessions.endOthersOf(tx, accountId))],
      });
      return accountId;
    });
  }
}
