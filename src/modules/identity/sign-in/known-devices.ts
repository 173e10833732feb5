import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { Statements, Housekeeping } from '../../../platform/database/index.js';
import { KnownDeviceEntity } from '../sessions/session.entities.js';
import { newToken, tokenHash } from '../sessions/tokens.js';

const COOKIE = 'birlik-device';
const DAYS = 180;
const DAY_S = 86_400;

/**
 * Remembers in which browsers an account has signed in ("device cookies", OWASP): it opens nothing, but whoever
 * fails elsewhere cannot slow down its owner here.
 */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly statements: Statements,
    housekeeping: Housekeeping,
  ) {
    housekeeping.add(`DELETE FROM known_devices WHERE last_used_at < now() - interval '${DAYS} days'`);
  }

  /** The id of this browser where the account has signed in from it before. Asks the same for names without an account. */
  async find({ caller }: RequestContext, accountId: string | undefined): Promise<string | undefined> {
    const token = caller.cookies.get(COOKIE);
    if (token === undefined) return undefined;
    const [found] = await this.statements.run<{ id: string; accountId: string }>(
      'SELECT id, account_id AS "accountId" FROM known_devices WHERE token_hash = $1',
      [tokenHash(token)],
    );
    return found?.accountId === accountId ? found?.id : undefined;
  }

  /** After a sign-in from here, under a new token each time. */
  async remember(tx: Tx, accountId: string, known: string | undefined): Promise<void> {
    const token = newToken();
    const device = { tokenHash: tokenHash(token), lastUsedAt: tx.now };
    if (known === undefined) await tx.db.insert(KnownDeviceEntity, { id: uuidv7(), accountId, ...device });
    else await tx.db.update(KnownDeviceEntity, known, device);
    tx.caller.cookies.keep(COOKIE, token, { maxAgeSeconds: DAYS * DAY_S });
  }
}
