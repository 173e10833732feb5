import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from './unit-of-work.js';

const HOUR_MS = 3_600_000;

/** Work of every hour, in one transaction: one process does it, the others have nothing to do. */
export abstract class Hourly implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout | undefined;

  /** `lock`: an advisory lock of its own. */
  constructor(
    private readonly units: UnitOfWork,
    private readonly lock: number,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.run(new Date()).catch((error: unknown) => this.logger.error(error));
    }, HOUR_MS).unref();
  }
  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async run(now: Date): Promise<void> {
    await this.units.silently(async (db) => {
      const [lock] = await db.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [this.lock]);
      if (lock!.mine) await this.work(db, now);
    });
  }

  protected abstract work(db: EntityManager, now: Date): Promise<void>;
}
