import { Injectable } from '@nestjs/common';
import { Housekeeping, Statements } from '../database/index.js';
import { problems } from './jobs.problems.js';
import { FORGET, GIVE_UP, RELEASE } from './queue.js';

/** Jobs whose process died, and jobs that are over. */
@Injectable()
export class UnfinishedJobs {
  constructor(
    private readonly statements: Statements,
    housekeeping: Housekeeping,
  ) {
    housekeeping.add(FORGET);
  }

  /** They are handed out again, or given up where they were begun too often. */
  async release(): Promise<void> {
    await this.statements.run(RELEASE, []);
    await this.statements.run(GIVE_UP, [problems.JOB_BROKEN]);
  }
}
