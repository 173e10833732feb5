import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { refuse, type Problem } from '../../kernel/refusal.js';
import { isUuid } from '../../kernel/uuid.js';
import { Tx, type RequestContext } from '../context/index.js';
import { EventBus } from '../events/index.js';
import { busy, common } from '../problems/index.js';
import { Readings, RowScope } from '../reading/index.js';
import { formerAnswer, keepAnswer } from './repetitions.js';
import { refusalOf, type DriverError } from './database-errors.js';

/** Serialization failure and deadlock: the transaction did nothing and may be tried again as a whole. */
const TRANSIENT = new Set(['40001', '40P01']);
const TRIES = 3;

/** What a command answers, kept for when it comes again. */
interface Answer<T> {
  readonly result: T;
  readonly warnings: readonly Problem[];
}

@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bus: EventBus,
    private readonly readings: Readings,
  ) {}

  /**
   * One command, one transaction, at least one event. A nested call joins the outer transaction. A command that comes again
   * under its key is not carried out again: it gets the answer it had.
   */
  run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return ctx instanceof Tx ? work(ctx) : this.again(() => this.once(ctx, work));
  }

  /** A transaction that is nobody's command and makes no event: for the audit trail, which would otherwise record itself. */
  silently<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.again(() => this.dataSource.transaction(work));
  }

  private async again<T>(once: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once();
      } catch (error) {
        if (error instanceof QueryFailedError) {
          const failure = error.driverError as DriverError;
          if (TRANSIENT.has(String(failure.code))) {
            if (attempt < TRIES) continue;
            throw busy();
          }
          throw refusalOf(failure) ?? error;
        }
        throw error;
      }
    }
  }

  /** The record that a command has made the first time may have been taken back meanwhile: then it is said, and not made again. */
  private async assertCounts(db: EntityManager, made: unknown): Promise<void> {
    if (typeof made !== 'string' || !isUuid(made)) return;
    const [taken] = await db.query<unknown[]>(`SELECT FROM ${this.readings.voidedRows()} v WHERE v.id = $1`, [made]);
    if (taken) refuse(common.ALREADY_VOIDED, 'idempotencyKey');
  }

  private async once<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const [tx, { result, warnings }] = await this.dataSource.transaction(async (db) => {
      const former = (await formerAnswer(db, ctx)) as Answer<T> | undefined;
      if (former !== undefined) {
        await this.assertCounts(db, former.result);
        return [undefined, former] as const;
      }
      const rows = new RowScope(this.readings, ctx.actor, (sql, values) => db.query(sql, values));
      const tx = new Tx(ctx, db, rows);
      const result = await work(tx);
      if (tx.events.length === 0) throw new Error('A command must record what it did');
      await this.bus.react(tx);
      const answer = { result, warnings: tx.warnings };
      await keepAnswer(db, ctx, answer);
      await this.bus.chronicle(tx);
      return [tx, answer] as const;
    });
    ctx.warnings.push(...warnings);
    tx?.committed();
    return result;
  }
}
