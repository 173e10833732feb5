import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../context/index.js';
import { UnitOfWork } from '../database/index.js';
import { changesOf } from '../events/index.js';
import { common } from '../problems/index.js';
import { JobKinds } from './job-kinds.js';
import { JobEntity } from './job.entity.js';
import { JobState } from './job-state.js';
import { problems } from './jobs.problems.js';
import { TASK, TRIES } from './queue.js';

/** So many jobs of one account wait or are at work. */
const MOST_OPEN = 20;
const OPEN = `
  SELECT count(*)::integer AS open FROM jobs WHERE account = $1 AND finished_at IS NULL`;

/** Starts jobs and cancels them. */
@Injectable()
export class JobsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly kinds: JobKinds,
  ) {}

  /** Within the command that asks for it: with its commit the job waits in the queue. The id of the job. */
  async start(tx: Tx, kind: string, input: object): Promise<string> {
    const { name } = this.kinds.named(kind);
    const [count] = await tx.db.query<{ open: number }[]>(OPEN, [tx.actor.id]);
    if (count!.open >= MOST_OPEN) refuse(problems.TOO_MANY_JOBS, [], { max: MOST_OPEN });
    const id = uuidv7();
    const { id: account, account: { tokenId = null } = {} } = tx.actor;
    const asked = { id, kind: name, input, account, tokenId, language: tx.language, requestedAt: tx.now };
    await tx.db.insert(JobEntity, asked);
    await tx.db.query('SELECT graphile_worker.add_job($1, $2, job_key => $3, max_attempts => $4)', [
      TASK,
      JSON.stringify({ id }),
      id,
      TRIES,
    ]);
    tx.record({ name: 'job.requested', changes: changesOf('Job', id, {}, { kind: name }) });
    return id;
  }

  cancel(ctx: RequestContext, { id }: { readonly id: string }): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const job = await tx.db.findOne(JobEntity, { where: { id, account: tx.actor.id }, lock });
      if (!job) return refuse(common.NOT_FOUND, 'id');
      if (job.finishedAt) refuse(problems.JOB_OVER, 'id');
      if (job.state === JobState.QUEUED) {
        await tx.db.query('SELECT graphile_worker.remove_job($1)', [id]);
        Object.assign(job, { state: JobState.CANCELLED, finishedAt: tx.now });
      }
      job.cancelled = true;
      await tx.db.save(job);
      tx.record({ name: 'job.cancelled', changes: changesOf('Job', id, {}, { kind: job.kind }) });
      return id;
    });
  }
}
