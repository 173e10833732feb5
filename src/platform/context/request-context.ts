import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, RowRights } from '../access/index.js';
import type { DomainEvent } from '../events/domain-event.js';
import { shortAddress } from '../../kernel/address.js';
import { problem, type InputPath, type Problem } from '../../kernel/refusal.js';
import type { Language } from '../../kernel/language.js';
import { NO_CALLER, type Caller } from './caller.js';

/** By which key a command may come again, and a digest of what it asks. */
export interface Repetition {
  readonly key: string;
  readonly asked: Buffer;
}

/** The actor, the moment and the language of a request. First parameter of every read. */
export class RequestContext {
  /** Filled by a command that shows guarded data: as what, and what for, the audit keeps what then goes out. */
  readonly disclosure: { event?: string; purpose?: string } = {};
  /** What a command has stored although it looks wrong; the payload says it. */
  readonly warnings: Problem[] = [];
  /** Of the command that is carried out just now, where it has a key. */
  repetition: Repetition | undefined;

  constructor(
    readonly actor: Actor,
    readonly requestId: string,
    readonly now: Date,
    readonly language: Language,
    /** The developer's switch: the answer shows its SQL. */
    readonly explain = false,
    readonly caller: Caller = NO_CALLER,
  ) {}
  /** The network it was asked from, shortened; null for the house itself. */
  get address(): string | null {
    return shortAddress(this.caller.address) || null;
  }
  /** What one command has shown is not what the next one of the same document shows. */
  endDisclosure(): void {
    delete this.disclosure.event;
    delete this.disclosure.purpose;
  }
  /** The same request, its actor using these permissions: on behalf of another where one comes by substitution. */
  using(...permissions: string[]): RequestContext {
    return this.as(permissions.reduce((actor, each) => actor.using(each), this.actor));
  }
  /** The same request, done by another actor: one that has just signed in, or one that stands in. */
  as(actor: Actor): RequestContext {
    if (actor === this.actor) return this;
    return Object.assign(Object.create(RequestContext.prototype) as RequestContext, { ...this, actor });
  }
}

/** A context inside a transaction. First parameter of every write, so a write cannot compile outside one. */
export class Tx extends RequestContext {
  readonly events: DomainEvent[] = [];
  private readonly after: (() => void)[] = [];
  constructor(
    ctx: RequestContext,
    readonly db: EntityManager,
    readonly rows: RowRights,
  ) {
    super(ctx.actor, ctx.requestId, ctx.now, ctx.language, ctx.explain, ctx.caller);
  }
  record(event: DomainEvent): void {
    this.events.push(event);
  }
  /** Beside `refuse`: the record is stored, but somebody should look at it. A command that is refused warns of nothing. */
  warn(code: string, path?: string | InputPath, details?: Problem['details']): void {
    this.warnings.push(problem(code, path, details));
  }
  /** Beside `refuseIfAny`. */
  warnIfAny(problems: readonly (Problem | undefined)[]): void {
    this.warnings.push(...problems.filter((each) => each !== undefined));
  }
  /** For what lives outside the database and must learn of the change, but only if it stands: caches of this process. */
  afterCommit(work: () => void): void {
    this.after.push(work);
  }
  /** Told by the unit of work. */
  committed(): void {
    for (const work of this.after) work();
  }
}

/** The context of a resolver's request. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext): RequestContext => host.getArgByIndex(2));
