import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { findRecord, UnitOfWork } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { keyIdOf, Secrets } from '../../../platform/secrets/index.js';
import { AccountEntity, Authority } from '../../rights/index.js';
import { problems } from '../identity.problems.js';
import { own } from '../own-account.js';
import { SessionEntity } from '../sessions/session.entities.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { Codes } from './codes.js';
import { MUST_HAVE_FACTOR } from './must-have-factor.js';
import { sealedFor } from './second-factor.columns.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor.entities.js';
import { newSecret, otpauthUri } from './totp.js';

/** How fresh a sign-in must be to change how one signs in: a browser left open must not be enough (ASVS 5.0, 7.5.3). */
const FRESH_MINUTES = 15;

const MUST = `SELECT ${MUST_HAVE_FACTOR} AS must FROM accounts a WHERE a.id = $1`;

const changed = (accountId: string, before: boolean, after: boolean): Change[] => [
  { entity: 'Account', entityId: accountId, field: 'secondFactor', before, after },
];

@Injectable()
export class SecondFactorService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: Codes,
    private readonly sessions: SessionsService,
    private readonly secrets: Secrets,
    private readonly authority: Authority,
  ) {}

  /** The second step of signing in; the session goes on under a new token. */
  confirm(ctx: RequestContext, code: string): Promise<string> {
    const { sessionId } = own(ctx);
    return this.codes.withRightCode(ctx, code, 'confirmed', async (tx) => {
      await this.sessions.renew(tx, sessionId, { secondFactorAt: tx.now });
      const change = { entity: 'Session', entityId: sessionId, field: 'secondFactor', before: false, after: true };
      tx.record({ name: 'sign-in.second-factor-shown', changes: [change] });
      return sessionId;
    });
  }

  /** A secret for the app; begun anew as often as wanted until a code has confirmed it. */
  start(ctx: RequestContext): Promise<{ uri: string; secret: string }> {
    const { id } = own(ctx);
    return this.unit.run(ctx, async (tx) => {
      await this.demandFreshSession(tx);
      const account = await tx.db.findOneByOrFail(AccountEntity, { id });
      const begun = await tx.db.findOneBy(SecondFactorEntity, { accountId: id });
      if (begun?.confirmedAt) refuse(problems.SECOND_FACTOR_SET_UP);
      const secret = newSecret();
      const sealed = this.secrets.seal(secret, sealedFor(id));
      const fresh = { secret: sealed, secretKeyId: keyIdOf(sealed), confirmedAt: null, lastStep: 0 };
      await tx.db.upsert(SecondFactorEntity, { accountId: id, ...fresh }, ['accountId']);
      const change = { entity: 'Account', entityId: id, field: 'secondFactor', before: null, after: 'BEGUN' };
      tx.record({ name: 'account.second-factor-begun', changes: [change] });
      return { uri: otpauthUri(secret, account.signInName), secret };
    });
  }

  /** The app holds the secret: from now on it is asked for. Recovery codes, told once. */
  finish(ctx: RequestContext, code: string): Promise<string[]> {
    const { id, sessionId } = own(ctx);
    return this.codes.withRightCode(ctx, code, 'begun', async (tx) => {
      await tx.db.update(SecondFactorEntity, { accountId: id }, { confirmedAt: tx.now });
      await this.sessions.renew(tx, sessionId, { secondFactorAt: tx.now });
      const ended = await this.sessions.endOthersOf(tx, id, sessionId);
      tx.record({ name: 'account.second-factor-set-up', changes: [...changed(id, false, true), ...ended] });
      return this.codes.renewRecovery(tx, id);
    });
  }

  renewRecoveryCodes(ctx: RequestContext, code: string): Promise<string[]> {
    return this.codes.withRightCode(ctx, code, 'confirmed', async (tx) => {
      await this.demandFreshSession(tx);
      const { id } = own(tx);
      const change = { entity: 'Account', entityId: id, field: 'recoveryCodes', before: null, after: tx.now };
      tx.record({ name: 'account.recovery-codes-renewed', changes: [change] });
      return this.codes.renewRecovery(tx, id);
    });
  }

  /** By the owner, with a code; not where the account or a role of it must have one. Ends all other sessions. */
  remove(ctx: RequestContext, code: string): Promise<void> {
    const { id, sessionId } = own(ctx);
    return this.codes.withRightCode(ctx, code, 'confirmed', async (tx) => {
      await this.demandFreshSession(tx);
      const [account] = await tx.db.query<{ must: boolean }[]>(MUST, [id]);
      if (account!.must) refuse(problems.SECOND_FACTOR_REQUIRED);
      await this.forget(tx, id);
      const ended = await this.sessions.endOthersOf(tx, id, sessionId);
      tx.record({ name: 'account.second-factor-removed', changes: [...changed(id, true, false), ...ended] });
    });
  }

  /** By an administrator, for whoever has lost app and codes. Ends all sessions of the account. */
  reset(ctx: RequestContext, accountId: string): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AccountEntity, accountId, 'accountId');
      await this.authority.mayImpersonate(tx, accountId, 'accountId');
      const had = await this.forget(tx, accountId);
      if (!had) refuse(problems.NO_SECOND_FACTOR, 'accountId');
      const ended = await this.sessions.endOthersOf(tx, accountId);
      tx.record({ name: 'account.second-factor-reset', changes: [...changed(accountId, true, false), ...ended] });
      return accountId;
    });
  }

  private async forget(tx: Tx, accountId: string): Promise<boolean> {
    await tx.db.delete(RecoveryCodeEntity, { accountId });
    return (await tx.db.delete(SecondFactorEntity, { accountId })).affected === 1;
  }

  private async demandFreshSession(tx: Tx): Promise<void> {
    const { createdAt } = await tx.db.findOneByOrFail(SessionEntity, { id: own(tx).sessionId });
    if (tx.now.getTime() - createdAt.getTime() > FRESH_MINUTES * 60_000)
      refuse(problems.SIGN_IN_AGAIN, [], { minutes: FRESH_MINUTES });
  }
}
