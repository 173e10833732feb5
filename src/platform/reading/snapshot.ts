import type { Pool, PoolClient } from 'pg';
import type { Statement } from './plan.js';

/** So many rows of a stream are in memory at once. */
const BATCH = 200;
/** Whoever takes nothing for so long gets no more: meanwhile the database keeps what others have changed. */
const LONGEST_PAUSE = '5min';
/** Marks the places of `takePlace` among other locks of the database. */
const PLACES = 0x4b454554;

export const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
/** Without the timeout of a statement: a long list may be sorted before its first row is there. */
const BEGIN_LONG = [
  BEGIN,
  'SET LOCAL statement_timeout = 0',
  `SET LOCAL idle_in_transaction_session_timeout = '${LONGEST_PAUSE}'`,
];

/** One moment of the registry on a connection of its own, read row by row. Whoever opens it closes it. */
export class Snapshot {
  private isSound = true;
  private running = false;
  private closing: Promise<void> | undefined;

  private constructor(
    private readonly pool: Pool,
    private readonly client: PoolClient,
    private readonly closed: () => void,
  ) {}

  static open(pool: Pool): Promise<Snapshot> {
    return Snapshot.begin(pool, [BEGIN], () => undefined);
  }
  /** Statements are not cut for lasting long. `closed` is called once, also where it does not open. */
  static openLong(pool: Pool, closed: () => void): Promise<Snapshot> {
    return Snapshot.begin(pool, BEGIN_LONG, closed);
  }

  private static async begin(pool: Pool, begin: readonly string[], closed: () => void): Promise<Snapshot> {
    const client = await pool.connect().catch((error: unknown) => {
      closed();
      throw error;
    });
    const snapshot = new Snapshot(pool, client, closed);
    try {
      for (const each of begin) await snapshot.query(each);
    } catch (error) {
      await snapshot.close();
      throw error;
    }
    return snapshot;
  }

  /** Takes one of the places that an account has on this server, until the snapshot closes; false: all are taken. */
  async takePlace(account: string, places: number): Promise<boolean> {
    const rows = await this.query(
      `SELECT 'taken' FROM generate_series(1, $3::integer) n WHERE pg_try_advisory_xact_lock($1, hashtext($2 || ':' || n)) LIMIT 1`,
      [PLACES, account, places],
    );
    return rows.length > 0;
  }

  /** The texts of a statement's rows, some at a time, as fast as they are taken. */
  async *rows({ text }: Pick<Statement, 'text'>, values: unknown[], batch = BATCH): AsyncGenerator<string[]> {
    await this.query(`DECLARE stream NO SCROLL CURSOR FOR ${text}`, values);
    for (;;) {
      const rows = await this.query(`FETCH ${batch} FROM stream`);
      if (rows.length > 0) yield rows;
      if (rows.length < batch) break;
    }
    await this.query('CLOSE stream');
  }

  /** Ends it, whatever it is doing: a statement that still runs is stopped. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    if (this.running) await this.stop();
    else if (this.isSound) await this.client.query('ROLLBACK').catch(() => (this.isSound = false));
    this.client.release(!this.isSound);
    this.closed();
  }

  /** The connection is not used again: the order to stop might reach whatever runs on it next. */
  private async stop(): Promise<void> {
    this.isSound = false;
    const { processID } = this.client as PoolClient & { readonly processID: number };
    await this.pool.query('SELECT pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }

  private async query(text: string, values?: unknown[]): Promise<string[]> {
    // The connection may be another's by now.
    if (this.closing) throw new Error('A snapshot is read after it was closed');
    this.running = true;
    try {
      const { rows } = await this.client.query<[string]>({ text, rowMode: 'array', ...(values && { values }) });
      return rows.map(([row]) => row);
    } catch (error) {
      this.isSound = false;
      throw error;
    } finally {
      this.running = false;
    }
  }
}
