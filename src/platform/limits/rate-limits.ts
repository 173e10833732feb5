import { Injectable } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { comeLater, refusals } from '../problems/index.js';
import { Secrets } from '../secrets/index.js';

/** How long a window lasts; the statement below counts by the same minute. */
const WINDOW_MS = 60_000;
/** One lot is a fortieth of the limit, at most this many: so much a process may leave unused. */
const LARGEST_LOT = 50;
const LOTS = 40;
/** Viewers remembered by a process before those whose window is over are forgotten. */
const MANY_KEYS = 10_000;

const DRAW = `
  INSERT INTO rate_windows AS w (key, starts_at, taken) VALUES ($1, date_trunc('minute', clock_timestamp()), $2)
  ON CONFLICT (key, starts_at) DO UPDATE SET taken = w.taken + $2
  RETURNING taken, extract(epoch FROM starts_at + interval '1 minute' - clock_timestamp()) * 1000 AS left_ms`;
const SWEEP = `DELETE FROM rate_windows WHERE starts_at < now() - interval '10 minutes'`;

/** What this process may still spend of a window. */
interface Lot {
  left: number;
  /** By the monotonic clock of this process. */
  readonly endsAt: number;
}

/**
 * Limits on requests a minute, shared by all processes through PostgreSQL. A process draws requests in lots, so that
 * most requests cost a look into a map; what is over the limit is refused until the minute ends without asking again.
 */
@Injectable()
export class RateLimits {
  private readonly lots = new Map<string, Lot>();
  private readonly drawing = new Map<string, Promise<Lot>>();
  private sweepAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: Secrets,
  ) {}

  /** Takes one request of `limit` a minute for the viewer; over it, throws RATE_LIMITED (HTTP 429, Retry-After). */
  async take(kind: string, viewer: string, limit: number): Promise<void> {
    const key = `${kind}:${viewer}`;
    let lot = this.lots.get(key);
    while (!lot || lot.endsAt <= performance.now() || (lot.left <= 0 && lot.left !== EXHAUSTED)) {
      lot = await this.drawOnce(key, limit);
    }
    if (lot.left === EXHAUSTED) throw tooMany(Math.ceil((lot.endsAt - performance.now()) / 1000));
    lot.left--;
  }

  /** Requests that come while a lot is drawn wait for the same one. */
  private drawOnce(key: string, limit: number): Promise<Lot> {
    const drawn = this.drawing.get(key) ?? this.draw(key, limit).finally(() => this.drawing.delete(key));
    this.drawing.set(key, drawn);
    return drawn;
  }

  private async draw(key: string, limit: number): Promise<Lot> {
    const size = Math.min(LARGEST_LOT, Math.ceil(limit / LOTS));
    const rows: { taken: number; left_ms: string }[] = await this.dataSource.query(DRAW, [
      this.secrets.hash(key, 'rate'),
      size,
    ]);
    const { taken, left_ms: leftMs } = rows[0]!;
    const granted = Math.min(size, limit - (taken - size));
    const endsAt = performance.now() + Math.min(WINDOW_MS, Math.max(1, Number(leftMs)));
    const lot = { left: granted > 0 ? granted : EXHAUSTED, endsAt };
    this.lots.set(key, lot);
    await this.tidy();
    return lot;
  }

  private async tidy(): Promise<void> {
    const now = performance.now();
    if (this.lots.size > MANY_KEYS) for (const [key, { endsAt }] of this.lots) if (endsAt <= now) this.lots.delete(key);
    if (now < this.sweepAt) return;
    this.sweepAt = now + 10 * WINDOW_MS;
    await this.dataSource.query(SWEEP);
  }
}

/** The mark of a window in which nothing is left to draw. */
const EXHAUSTED = -1;

const tooMany = (seconds: number): GraphQLError =>
  comeLater(refusals.RATE_LIMITED, { status: 429, seconds, retryAfter: seconds });
