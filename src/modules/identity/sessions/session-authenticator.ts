import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language.js';
import { AccessCache, Actor, SessionKeeper, type Kept } from '../../../platform/access/index.js';
import { Settings } from '../../../platform/config/settings.js';
import { Statements } from '../../../platform/database/index.js';
import { ActorMaker } from '../../rights/index.js';
import { MUST_HAVE_FACTOR } from '../second-factor/must-have-factor.js';
import { stepOf } from './session.rules.js';
import { tokenHash } from './tokens.js';

const MINUTE_MS = 60_000;

interface Row {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly accountId: string;
  readonly language: Language;
  readonly hasShownFactor: boolean;
  readonly hasFactor: boolean;
  readonly mustHaveFactor: boolean;
  readonly mustChangePassword: boolean;
}

const FIND = `
  SELECT s.id, s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", a.id AS "accountId", a.language,
    s.second_factor_at IS NOT NULL AS "hasShownFactor", f.account_id IS NOT NULL AS "hasFactor",
    ${MUST_HAVE_FACTOR} AS "mustHaveFactor", a.must_change_password AS "mustChangePassword"
  FROM sessions s JOIN accounts a ON a.id = s.account_id AND NOT a.disabled
    LEFT JOIN second_factors f ON f.account_id = a.id AND f.confirmed_at IS NOT NULL
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`;
const TOUCH = 'UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2';

/** From memory where the session is known; one that was ended is dropped there at once, in every process. */
@Injectable()
export class SessionAuthenticator extends SessionKeeper {
  constructor(
    private readonly statements: Statements,
    private readonly actors: ActorMaker,
    private readonly cache: AccessCache,
    private readonly settings: Settings,
  ) {
    super();
  }

  override actorOf(token: string, now: Date): Promise<Actor | undefined> {
    const hash = tokenHash(token);
    return this.cache.find(`session ${hash.toString('base64')}`, () => this.load(hash, now));
  }

  private async load(hash: Buffer, now: Date): Promise<Kept | undefined> {
    const idle = new Date(now.getTime() - this.settings.access.sessionIdleMinutes * MINUTE_MS);
    const [found] = await this.statements.run<Row>(FIND, [hash, now, idle]);
    if (!found) return undefined;
    if (now.getTime() - found.lastSeenAt.getTime() >= MINUTE_MS) await this.statements.run(TOUCH, [found.id, now]);
    const { id: sessionId, accountId, language, expiresAt } = found;
    const step = stepOf(found);
    if (step !== 'DONE') {
      const account = { id: accountId, language, sessionId, unfinished: step };
      return { actor: new Actor(accountId, new Map(), account), until: expiresAt };
    }
    const kept = await this.actors.load(accountId, { sessionId });
    return kept && { actor: kept.actor, until: expiresAt < kept.until ? expiresAt : kept.until };
  }
}
