import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FORGET_KEYS } from './repetitions.js';
import { Statements } from './statements.js';

const EVERY_MS = 10 * 60_000;

/** Removes what has had its time. Any process may do it at any moment: each statement only takes rows that are over. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('housekeeping');
  private readonly sweeps: string[] = [FORGET_KEYS];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly statements: Statements) {}

  /** Adds a DELETE that is run every ten minutes. */
  add(...sweeps: readonly string[]): void {
    this.sweeps.push(...sweeps);
  }

  /** One that fails stops no other; it is told at the end. */
  async sweep(): Promise<void> {
    let failed: Error | undefined;
    for (const each of this.sweeps)
      await this.statements.run(each, []).catch((error: Error) => {
        failed ??= error;
      });
    if (failed) throw failed;
  }

  onApplicationBootstrap(): void {
    const sweep = (): void =>
      void this.sweep().catch((error: unknown) => this.logger.error({ msg: 'sweep', name: (error as Error).name }));
    this.timer = setInterval(sweep, EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
