import { Injectable } from '@nestjs/common';
import { In, Not, type FindOptionsWhere } from 'typeorm';
import { shortAddress } from '../../../kernel/address.js';
import { refuse } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import { Settings } from '../../../platform/config/settings.js';
import { SESSION_COOKIE, type RequestContext, type Tx } from '../../../platform/context/index.js';
import { Housekeeping, UnitOfWork } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { own } from '../own-account.js';
import { SessionEntity } from './session.entities.js';
import { userAgentFamily } from './session.rules.js';
import { newToken, tokenHash } from './tokens.js';

const HOUR_S = 3600;

interface Opened {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Opens, renews and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly settings: Settings,
    housekeeping: Housekeeping,
  ) {
    const idle = `interval '${settings.access.sessionIdleMinutes} minutes'`;
    housekeeping.add(`DELETE FROM sessions WHERE expires_at < now() OR last_seen_at < now() - ${idle}`);
  }

  /** A new session with a token of its own; the one the browser had until now ends, and none it brought is adopted. */
  async open(tx: Tx, accountId: string, hasShownFactor: boolean): Promise<Opened> {
    const { caller, now } = tx;
    const ended = await this.endByCookie(tx);
    const session = { id: uuidv7(), accountId };
    await tx.db.insert(SessionEntity, {
      ...session,
      tokenHash: this.giveToken(tx),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + this.settings.access.sessionHours * HOUR_S * 1000),
      secondFactorAt: hasShownFactor ? now : null,
      address: shortAddress(caller.address),
      userAgent: userAgentFamily(caller.userAgent),
    });
    const opened = { entity: 'Session', entityId: session.id, field: 'account', before: null, after: accountId };
    return { id: session.id, changes: [...ended, opened] };
  }

  /** The same session under a new token: what was seen or planted before is worth nothing now. */
  async renew(tx: Tx, sessionId: string, shown: Partial<Pick<SessionEntity, 'secondFactorAt'>> = {}): Promise<void> {
    await tx.db.update(SessionEntity, sessionId, { tokenHash: this.giveToken(tx), ...shown });
  }

  end(ctx: RequestContext, id: string): Promise<void> {
    return this.unit.run(ctx, async (tx) => {
      const changes = await this.endOneOf(tx, own(tx).id, id);
      if (changes.length === 0) refuse(common.NOT_FOUND, 'id');
      if (id === own(tx).sessionId) tx.caller.cookies.forget(SESSION_COOKIE);
      tx.record({ name: 'session.ended', changes });
    });
  }

  endOthers(ctx: RequestContext): Promise<void> {
    return this.unit.run(ctx, async (tx) => {
      const changes = await this.endOthersOf(tx, own(tx).id, own(tx).sessionId);
      tx.record({ name: 'session.others-ended', changes });
    });
  }

  signOut(ctx: RequestContext): Promise<void> {
    return this.unit.run(ctx, async (tx) => {
      const changes = await this.endSome(tx, { id: own(tx).sessionId });
      tx.caller.cookies.forget(SESSION_COOKIE);
      tx.record({ name: 'session.signed-out', changes });
    });
  }

  /** All sessions of an account but one; without it, all. */
  endOthersOf(tx: Tx, accountId: string, sessionId?: string): Promise<Change[]> {
    return this.endSome(tx, { accountId, ...(sessionId !== undefined && { id: Not(sessionId) }) });
  }

  endOneOf(tx: Tx, accountId: string, id: string): Promise<Change[]> {
    return this.endSome(tx, { accountId, id });
  }

  private async endByCookie(tx: Tx): Promise<Change[]> {
    const token = tx.caller.cookies.get(SESSION_COOKIE);
    return token === undefined ? [] : this.endSome(tx, { tokenHash: tokenHash(token) });
  }

  private async endSome(tx: Tx, where: FindOptionsWhere<SessionEntity>): Promise<Change[]> {
    // Locked: who ends the same at the same time finds nothing left to end, and tells nothing twice.
    const ended = await tx.db.find(SessionEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    await tx.db.delete(SessionEntity, { id: In(ended.map(({ id }) => id)) });
    return ended.map(({ id, accountId }) => ({
      entity: 'Session',
      entityId: id,
      field: 'account',
      before: accountId,
      after: null,
    }));
  }

  /** Gives the browser a new token; its hash. */
  private giveToken(tx: Tx): Buffer {
    const token = newToken();
    tx.caller.cookies.keep(SESSION_COOKIE, token, { maxAgeSeconds: this.settings.access.sessionHours * HOUR_S });
    return tokenHash(token);
  }
}
