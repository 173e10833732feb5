import { Injectable, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { IsNull } from 'typeorm';
import type { Language } from '../../kernel/language.js';
import { Refused, type Problem } from '../../kernel/refusal.js';
import { Authenticator } from '../access/index.js';
import { Clock, RequestContext } from '../context/index.js';
import { Statements, UnitOfWork } from '../database/index.js';
import { changesOf } from '../events/index.js';
import { FileStore, mediaTypeOf, onDisk, writeTo } from '../files/index.js';
import { allProblems, formatProblem, refusals, requestError } from '../problems/index.js';
import { JobKinds, type JobAtWork } from './job-kinds.js';
import { JobEntity } from './job.entity.js';
import { JobState } from './job-state.js';
import { problems } from './jobs.problems.js';
import { BEGIN, CANCEL, FAIL, STEP, WAIT_AGAIN } from './queue.js';

interface Turn {
  readonly worker: string;
  readonly isLastTry: boolean;
  readonly stopping: AbortSignal;
}
interface Begun {
  readonly id: string;
  readonly worker: string;
  readonly kind: string;
  readonly input: object;
  readonly account: string;
  readonly tokenId: string | null;
  readonly language: Language;
  readonly cancelled: boolean;
}
/** Ends a job at its next step: its owner wants it no more, or the process stops. */
class JobCancelled extends Error {}
class ProcessStops extends Error {}

/** How often it is written down how far a job is. */
const REPORT_EVERY_MS = 200;

/** One turn of a job: from the queue to its file, to its refusal, or back to the queue. */
@Injectable()
export class JobWork {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly statements: Statements,
    private readonly unit: UnitOfWork,
    private readonly kinds: JobKinds,
    private readonly store: FileStore,
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
  ) {}

  /** Fails, so that the queue hands the job out again, unless it is over. */
  async carryOut(id: string, turn: Turn): Promise<void> {
    const [job] = await this.statements.run<Begun>(BEGIN, [id, turn.worker]);
    if (!job) return;
    try {
      await this.take(job, turn.stopping);
    } catch (error) {
      await this.fail(job, error, turn);
    }
  }

  private async take(job: Begun, stopping: AbortSignal): Promise<void> {
    if (job.cancelled) throw new JobCancelled();
    const ctx = await this.contextOf(job);
    const { fileName, content } = await this.kinds.named(job.kind).work(ctx, job.input, this.atWork(job, stopping));
    await onDisk(async (path) => {
      const written = await writeTo(path, content);
      const type = (await mediaTypeOf(path)) ?? 'text/plain';
      await this.unit.run(ctx, async (tx) => {
        await this.store.keep(tx, { ...written, path, type });
        const end = { state: JobState.DONE, fileName, sha256: written.sha256 };
        const { affected } = await tx.db.update(
          JobEntity,
          { id: job.id, worker: job.worker, cancelled: false, finishedAt: IsNull() },
          { ...end, finishedAt: this.clock.now() },
        );
        if (affected === 0) throw new JobCancelled();
        tx.record({ name: 'job.finished', changes: changesOf('Job', job.id, {}, end) });
      });
    });
  }

  private async contextOf({ id, account, tokenId, language }: Begun): Promise<RequestContext> {
    const actor = await this.authenticator.actorAgain(account, tokenId);
    if (!actor) throw requestError(refusals.UNAUTHENTICATED);
    return new RequestContext(actor, id, this.clock.now(), language);
  }

  private atWork({ id, worker }: Begun, stopping: AbortSignal): JobAtWork {
    let reportedAt = 0;
    return {
      progress: async (done, total) => {
        if (stopping.aborted) throw new ProcessStops();
        const now = Date.now();
        if (done < total && now - reportedAt < REPORT_EVERY_MS) return;
        reportedAt = now;
        const [row] = await this.statements.run<{ cancelled: boolean }>(STEP, [id, worker, done, total]);
        if (row?.cancelled !== false) throw new JobCancelled();
      },
    };
  }

  private async fail({ id, worker, language }: Begun, error: unknown, { isLastTry }: Turn): Promise<void> {
    if (error instanceof JobCancelled) return void (await this.statements.run(CANCEL, [id, worker]));
    const known = problemOf(error);
    const isStopping = error instanceof ProcessStops;
    if (!known && !isStopping) this.logger.error({ msg: 'job', job: id, err: error });
    if (!known && !(isLastTry && !isStopping)) {
      await this.statements.run(WAIT_AGAIN, [id, worker]);
      throw error;
    }
    const { code, details } = known ?? { code: problems.JOB_BROKEN, details: {} };
    await this.statements.run(FAIL, [id, worker, code, formatProblem({ code, details }, language)]);
  }
}

/** Why the job cannot be done, where that is something people can be told. */
function problemOf(error: unknown): Pick<Problem, 'code' | 'details'> | undefined {
  if (error instanceof Refused) return error.problems[0];
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, ...details } = error.extensions as Problem['details'];
  return allProblems().has(String(code)) ? { code: String(code), details } : undefined;
}
