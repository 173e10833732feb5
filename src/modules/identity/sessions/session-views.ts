import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { Settings } from '../../../platform/config/settings.js';
import { own } from '../own-account.js';
import { MUST_HAVE_FACTOR } from '../second-factor/must-have-factor.js';
import { stepOf, type SignInState } from './session.rules.js';
import type { Session } from './session.types.js';

type Row = SignInState & {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
  readonly userAgent: string;
};

const SELECT = `
  SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.address,
    s.user_agent AS "userAgent", s.second_factor_at IS NOT NULL AS "hasShownFactor", f.account_id IS NOT NULL AS "hasFactor",
    ${MUST_HAVE_FACTOR} AS "mustHaveFactor", a.must_change_password AS "mustChangePassword"
  FROM sessions s JOIN accounts a ON a.id = s.account_id
    LEFT JOIN second_factors f ON f.account_id = a.id AND f.confirmed_at IS NOT NULL`;
const MINE = `${SELECT} WHERE s.account_id = $1 AND s.expires_at > $2 AND s.last_seen_at > $3
  ORDER BY s.last_seen_at DESC, s.created_at DESC, s.id`;

/** Sessions as their owner sees them. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly statements: Statements,
    private readonly settings: Settings,
  ) {}

  async mine(ctx: RequestContext): Promise<Session[]> {
    const { id, sessionId } = own(ctx);
    const idle = new Date(ctx.now.getTime() - this.settings.access.sessionIdleMinutes * 60_000);
    const rows = await this.statements.run<Row>(MINE, [id, ctx.now, idle]);
    return rows.map((row) => view(row, row.id === sessionId));
  }

  /** The payload of a command that gives the browser a session. */
  async opened(id: Promise<string>): Promise<{ session: Session; problems: [] }> {
    const [row] = await this.statements.run<Row>(`${SELECT} WHERE s.id = $1`, [await id]);
    return { session: view(row!, true), problems: [] };
  }

  /** The payload of a command that ends some. */
  async remaining(ctx: RequestContext, done: Promise<void>): Promise<{ sessions: Session[]; problems: [] }> {
    await done;
    return { sessions: await this.mine(ctx), problems: [] };
  }
}

const view = (row: Row, current: boolean): Session => ({
  id: row.id,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  address: row.address,
  userAgent: row.userAgent,
  current,
  step: stepOf(row) as Session['step'],
});
