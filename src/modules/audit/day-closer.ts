import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { dayAfter, endOfDay, today, type Day } from '../../kernel/clock.js';
import { uuidv7 } from '../../kernel/uuid.js';
import { Actor, SYSTEM_ACTOR_ID } from '../../platform/access/index.js';
import { Settings } from '../../platform/config/settings.js';
import { RequestContext, type Tx } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { AuditKey } from './audit-key.js';
import { STREAMS } from './chain.js';
import { CHECKPOINTS, DAY_CLOSED, statementOf, type Checkpoint } from './checkpoint.js';
import { CheckpointEntity, type StreamHead } from './checkpoint.entity.js';
import { MerkleTree } from './merkle.js';

const HOUR_MS = 3_600_000;
/** An advisory lock: one process closes a day, the others have nothing to do. */
const LOCK = 7_461_905;
const BATCH = 5_000;

/** Ends the unit of work without a trace. */
class NothingToClose extends Error {}

/** The moment of the first entry that no closed day holds; $1: the heads of the last one. */
const FIRST_OPEN = `
  SELECT min(s.recorded_at) AS at FROM generate_series(0, ${STREAMS - 1}) AS n
    LEFT JOIN jsonb_to_recordset($1::jsonb) AS h (stream smallint, sequence bigint) ON h.stream = n
    JOIN change_sets s ON s.stream = n AND s.sequence = coalesce(h.sequence, 0) + 1`;

/** How far each stream had come at the moment $1. */
const HEADS = `
  SELECT n AS stream, s.sequence, s.hash FROM generate_series(0, ${STREAMS - 1}) AS n CROSS JOIN LATERAL
    (SELECT sequence::float8, encode(hash, 'hex') AS hash FROM change_sets c
     WHERE c.stream = n AND recorded_at < $1 ORDER BY c.sequence DESC LIMIT 1) s ORDER BY n`;

const LEAVES = `
  SELECT sequence::text, hash FROM change_sets s WHERE stream = $1 AND sequence > $2 AND sequence <= $3 ORDER BY s.sequence LIMIT ${BATCH}`;

/**
 * Closes the days that are over: a Merkle tree over their entries, signed. The heads of the streams say what belongs to
 * a day, not clocks, so an entry that commits around midnight goes into the next day and is never lost between two.
 */
@Injectable()
export class DayCloser implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('audit');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => {
      this.closeDays(new Date()).catch((error: unknown) => this.logger.error(error));
    }, HOUR_MS).unref();
    await this.closeDays(new Date());
  }
  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** All days with open entries that were over at that moment; how many were closed. */
  async closeDays(now: Date): Promise<number> {
    const ctx = new RequestContext(new Actor(SYSTEM_ACTOR_ID, new Map()), 'close-days', now, 'kk');
    for (let closed = 0; ; closed++) {
      try {
        await this.unit.run(ctx, (tx) => this.closeNext(tx));
      } catch (error) {
        if (error instanceof NothingToClose) return closed;
        throw error;
      }
    }
  }

  private async closeNext(tx: Tx): Promise<void> {
    const [lock] = await tx.db.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
    if (!lock!.mine) throw new NothingToClose();
    const last = (await tx.db.query<Checkpoint[]>(`${CHECKPOINTS} DESC LIMIT 1`))[0];
    const day = await nextDay(tx, last);
    const heads = await tx.db.query<StreamHead[]>(HEADS, [endOfDay(day)]);
    const tree = await treeOf(tx, last?.heads ?? [], heads);
    if (tree.count === 0) throw new NothingToClose();
    const stated = {
      id: uuidv7(),
      day,
      count: tree.count,
      root: tree.root(),
      previousRoot: last?.root ?? null,
      heads,
    };
    await this.store(tx, stated);
  }

  private async store(tx: Tx, stated: Omit<Checkpoint, 'publicKey' | 'signature'>): Promise<void> {
    const key = AuditKey.knownOrMade(this.settings);
    const signature = key.sign(statementOf(stated));
    await tx.db.insert(CheckpointEntity, {
      ...stated,
      count: String(stated.count),
      root: Buffer.from(stated.root, 'hex'),
      previousRoot: stated.previousRoot === null ? null : Buffer.from(stated.previousRoot, 'hex'),
      publicKey: key.publicKey,
      signature,
    });
    const { day, count, root } = stated;
    const after = { day, count, root, signature: signature.toString('hex') };
    tx.record({ name: DAY_CLOSED, changes: changesOf('AuditCheckpoint', stated.id, {}, after) });
  }
}

/** The day to close: the one of the first open entry, and after the last closed one, and over. */
async function nextDay(tx: Tx, last: Checkpoint | undefined): Promise<Day> {
  const [first] = await tx.db.query<{ at: Date | null }[]>(FIRST_OPEN, [JSON.stringify(last?.heads ?? [])]);
  if (!first?.at) throw new NothingToClose();
  const [own, least] = [today(first.at), last === undefined ? '' : dayAfter(last.day)];
  const day = own > least ? own : least;
  if (day >= today(tx.now)) throw new NothingToClose();
  return day;
}

async function treeOf(tx: Tx, from: readonly StreamHead[], to: readonly StreamHead[]): Promise<MerkleTree> {
  const tree = new MerkleTree();
  for (const { stream, sequence } of to) {
    let at = from.find((each) => each.stream === stream)?.sequence ?? 0;
    while (at < sequence) {
      const leaves = await tx.db.query<{ sequence: string; hash: Buffer }[]>(LEAVES, [stream, at, sequence]);
      for (const { hash } of leaves) tree.add(hash);
      at = Number(leaves.at(-1)!.sequence);
    }
  }
  return tree;
}
