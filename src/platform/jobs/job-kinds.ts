import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';

/** What a job gives: a file that waits for a day for whoever has asked for it. */
export interface JobResult {
  /** With its ending; people see it. */
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A job at work, as the module sees it that does the work. */
export interface JobAtWork {
  /** How far it is; ends the work, by an error, where it was cancelled or the process stops. To be called at every step. */
  progress(done: number, total: number): Promise<void>;
}

/**
 * A kind of work that takes longer than a request. It is done with the rights of whoever has asked. A process that dies leaves it
 * to another, which begins anew: it must be fit to be done twice.
 */
export interface JobKind<Input extends object> {
  /** What it does to what, in dots: people see it. */
  readonly name: string;
  readonly work: (ctx: RequestContext, input: Input, job: JobAtWork) => Promise<JobResult>;
}

/** Which kinds of jobs there are; modules declare theirs. */
@Injectable()
export class JobKinds {
  private readonly kinds = new Map<string, JobKind<object>>();

  declare<Input extends object>(kind: JobKind<Input>): void {
    if (this.kinds.has(kind.name)) throw new Error(`The job ${kind.name} is declared twice`);
    this.kinds.set(kind.name, kind as JobKind<object>);
  }
  /** Fails where no module knows it any more. */
  named(name: string): JobKind<object> {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`No module knows the job ${name}`);
    return kind;
  }
}
