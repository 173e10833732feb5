import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { runTaskList, type JobHelpers, type WorkerPool } from 'graphile-worker';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { QUIET } from '../database/index.js';
import { JobWork } from './job-work.js';
import { HOLD, LET_GO, TASK } from './queue.js';
import { UnfinishedJobs } from './unfinished-jobs.js';

/** How often it is looked whether a process has left a job behind. */
const LOOK_EVERY_MS = 60_000;

/** Takes jobs from the queue, as many at once as the settings say; any number of processes share one queue. */
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly stopping = new AbortController();
  private pool: pg.Pool | undefined;
  private workers: WorkerPool | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly settings: Settings,
    private readonly work: JobWork,
    private readonly unfinished: UnfinishedJobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { jobsAtOnce: concurrency } = this.settings.access;
    if (concurrency === 0) return;
    // For each job one connection that holds it; one for the queue, one that hears of new jobs.
    const pool = new pg.Pool({
      connectionString: this.databaseUrl,
      max: concurrency + 2,
      application_name: 'birlik jobs',
    });
    pool.on('error', () => undefined);
    // A connection in use has no listener: its next statement fails, and that is enough.
    pool.on('connect', (client) => void client.on('error', () => undefined));
    this.pool = pool;
    await this.look();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    const task = (given: unknown, helpers: JobHelpers): Promise<void> =>
      this.carryOut(pool, (given as { readonly id: string }).id, helpers);
    this.workers = runTaskList({ concurrency, noHandleSignals: true, logger: QUIET }, { [TASK]: task }, pool);
  }

  /** A job at work goes back to the queue. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.workers?.gracefulShutdown();
    await this.pool?.end();
  }

  private async carryOut(pool: pg.Pool, id: string, { job }: JobHelpers): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query(HOLD, [id]);
      const { locked_by: worker, attempts, max_attempts: tries } = job;
      await this.work.carryOut(id, { worker: worker!, isLastTry: attempts >= tries, stopping: this.stopping.signal });
      await client.query(LET_GO, [id]);
      client.release();
    } catch (error) {
      // With its connection goes the lock.
      client.release(true);
      throw error;
    }
  }

  private async look(): Promise<void> {
    await this.unfinished
      .release()
      .catch((error: unknown) =>
        this.logger.error({ msg: 'looking for jobs left behind', name: (error as Error).name }),
      );
  }
}
