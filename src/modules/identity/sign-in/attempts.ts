import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { Statements, Housekeeping } from '../../../platform/database/index.js';
import { Secrets } from '../../../platform/secrets/index.js';
import { problems } from '../identity.problems.js';

/** What is counted together. */
interface Counter {
  readonly of: string;
  /** Failures without consequence; each one more doubles the wait, beginning with a second. */
  readonly free: number;
}
/** An attempt that has been counted as failed before it was judged. */
export interface Attempt {
  readonly counters: readonly Counter[];
  /** Its failure has brought a counter to the longest wait. */
  readonly isLocked: boolean;
}

/** The lock: the longest wait, in seconds. It ends by itself. */
const LOCK_S = 900;
/** Doublings until the lock: 2^10 s is more than it. */
const DOUBLINGS = 10;

/**
 * Counted before the password is judged, so that a hundred attempts side by side are counted as a hundred. While a counter
 * is blocked nothing is counted and nothing is judged: waiting ends whether or not somebody goes on knocking.
 */
const COUNT = `
  WITH blocked AS (
    SELECT max(blocked_until) AS until FROM attempt_counters WHERE key = ANY ($1::bytea[]) AND blocked_until > now()
  ), counted AS (
    INSERT INTO attempt_counters AS c (key, failures, blocked_until, forgotten_at)
      SELECT key, 1, now(), now() + interval '1 day'
      FROM unnest($1::bytea[]) AS given (key) WHERE (SELECT until FROM blocked) IS NULL ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN c.forgotten_at < now() THEN 1 ELSE c.failures + 1 END,
      forgotten_at = now() + interval '1 day',
      blocked_until = now() + CASE WHEN c.forgotten_at < now() THEN interval '0' ELSE make_interval(secs => (
        SELECT CASE WHEN c.failures + 1 <= free THEN 0 ELSE least($3::int, 2 ^ least(c.failures - free, 30)) END
        FROM unnest($1::bytea[], $2::int[]) AS given (key, free) WHERE given.key = c.key)) END
    WHERE c.blocked_until <= now()
    RETURNING key, failures
  )
  SELECT (SELECT ceil(extract(epoch FROM until - now()))::int FROM blocked) AS wait,
    (SELECT count(*)::int FROM counted) AS counted,
    EXISTS (SELECT 1 FROM counted JOIN unnest($1::bytea[], $2::int[]) AS given (key, free) USING (key)
      WHERE failures = free + 1 + $4::int) AS locked`;
/** Of what the attempter alone has failed nothing is left; what others share loses this one attempt only. */
const FORGIVE_OWN = 'DELETE FROM attempt_counters WHERE key = ANY ($1::bytea[])';
const FORGIVE_SHARED = `UPDATE attempt_counters SET failures = greatest(failures - 1, 0), blocked_until = now()
  WHERE key = ANY ($1::bytea[])`;
/** The counter that several people may share. */
const SHARED = 'address';

/** Slows down who guesses, in PostgreSQL, so that all processes count together. */
@Injectable()
export class Attempts {
  constructor(
    private readonly statements: Statements,
    private readonly secrets: Secrets,
    housekeeping: Housekeeping,
  ) {
    housekeeping.add('DELETE FROM attempt_counters WHERE forgotten_at < now()');
  }

  /** Counts an attempt, or refuses it with the seconds to wait. The same for names with and without an account. */
  async begin(...counters: readonly Counter[]): Promise<Attempt> {
    const [found] = await this.statements.run<{ wait: number | null; counted: number; locked: boolean }>(COUNT, [
      this.keys(counters),
      counters.map(({ free }) => free),
      LOCK_S,
      DOUBLINGS,
    ]);
    const { wait, counted, locked } = found!;
    // Another attempt may have blocked a counter between the look and the count.
    if (wait !== null || counted < counters.length) refuse(problems.ATTEMPT_DELAYED, [], { seconds: wait ?? 1 });
    return { counters, isLocked: locked };
  }

  /** It was right after all. */
  async forgive({ counters }: Attempt): Promise<void> {
    const isShared = ({ of }: Counter): boolean => of.startsWith(`${SHARED}:`);
    await this.statements.run(FORGIVE_OWN, [this.keys(counters.filter((each) => !isShared(each)))]);
    await this.statements.run(FORGIVE_SHARED, [this.keys(counters.filter(isShared))]);
  }

  private keys(counters: readonly Counter[]): Buffer[] {
    return counters.map(({ of }) => this.secrets.hash(of, 'attempts'));
  }
}

/** A name tried from an address block, and all that comes from there: an office shares its address. */
export const strangerCounters = (name: string, block: string): readonly Counter[] => [
  { of: `name:${block}:${name}`, free: 5 },
  { of: `${SHARED}:${block}`, free: 20 },
];
/** A browser in which the account has signed in before: what strangers fail does not count here. */
export const deviceCounters = (accountId: string, device: string): readonly Counter[] => [
  { of: `device:${accountId}:${device}`, free: 5 },
];
/** Something only a signed-in account can try: its codes, its present password. */
export const ownCounters = (what: string, accountId: string): readonly Counter[] => [
  { of: `${what}:${accountId}`, free: 5 },
];
