import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Tx, type RequestContext } from '../context/index.js';
import { EventBus } from '../events/index.js';
import { refusalOf, type DriverError } from './database-errors.js';

/** Serialization failure and deadlock: the transaction did nothing and may be tried again as a whole. */
const TRANSIENT = new Set(['40001', '40P01']);
const TRIES = 3;

@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bus: EventBus,
  ) {}

  /** One command, one transaction, at least one event. A nested call joins the outer transaction. */
  async run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (ctx instanceof Tx) return work(ctx);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(ctx, work);
      } catch (error) {
        if (error instanceof QueryFailedError) {
          const failure = error.driverError as DriverError;
          if (attempt < TRIES && TRANSIENT.has(String(failure.code))) continue;
          throw refusalOf(failure) ?? error;
        }
        throw error;
      }
    }
  }

  private async once<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const [tx, result] = await this.dataSource.transaction(async (db) => {
      const tx = new Tx(ctx, db);
      const result = await work(tx);
      if (tx.events.length === 0) throw new Error('A command must record what it did');
      // A handler may record events of its own: what a dissolved council ends is heard as well.
      for (let i = 0; i < tx.events.length; i++) await this.bus.publish(tx, tx.events[i]!);
      return [tx, result] as const;
    });
    tx.committed();
    return result;
  }
}
