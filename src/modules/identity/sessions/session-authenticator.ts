import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language.js';
import { Actor, SessionKeeper } from '../../../platform/access/index.js';
import { Settings } from '../../../platform/config/settings.js';
import { Bookkeeping } from '../../../platform/database/index.js';
import { ActorMaker } from '../actor-maker.js';
import { stepOf } from './session.rules.js';
import { tokenHash } from './tokens.js';

const MINUTE_MS = 60_000;

interface Row {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly accountId: string;
  readonly language: Language;
  readonly hasShownFactor: boolean;
  readonly hasFactor: boolean;
  readonly mustHaveFactor: boolean;
  readonly mustChangePassword: boolean;
}

const FIND = `
  SELECT s.id, s.last_seen_at AS "lastSeenAt", a.id AS "accountId", a.language,
    s.second_factor_at IS NOT NULL AS "hasShownFactor", f.account_id IS NOT NULL AS "hasFactor",
    a.second_factor_required AS "mustHaveFactor", a.must_change_password AS "mustChangePassword"
  FROM sessions s JOIN accounts a ON a.id = s.account_id AND NOT a.disabled
    LEFT JOIN second_factors f ON f.account_id = a.id AND f.confirmed_at IS NOT NULL
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`;
const TOUCH = 'UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2';

/** Asks the database for every request: a session that was ended is over at once, in every process. */
@Injectable()
export class SessionAuthenticator extends SessionKeeper {
  constructor(
    private readonly books: Bookkeeping,
    private readonly actors: ActorMaker,
    private readonly settings: Settings,
  ) {
    super();
  }

  override async actorOf(token: string, now: Date): Promise<Actor | undefined> {
    const idle = new Date(now.getTime() - this.settings.access.sessionIdleMinutes * MINUTE_MS);
    const [found] = await this.books.rows<Row>(FIND, [tokenHash(token), now, idle]);
    if (!found) return undefined;
    if (now.getTime() - found.lastSeenAt.getTime() >= MINUTE_MS) await this.books.rows(TOUCH, [found.id, now]);
    const { id: sessionId, accountId, language } = found;
    const step = stepOf(found);
    if (step === 'DONE') return this.actors.of(accountId, { sessionId });
    return new Actor(accountId, new Map(), { id: accountId, language, sessionId, unfinished: step });
  }
}
