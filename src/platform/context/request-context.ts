import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/index.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Language } from '../../kernel/language.js';

/** Who asks, when, and in which language. First parameter of every read. */
export class RequestContext {
  constructor(
    readonly actor: Actor,
    readonly requestId: string,
    readonly now: Date,
    readonly language: Language,
    /** The developer's switch: the answer shows its SQL. */
    readonly explain = false,
  ) {}
  /** The same request, its actor using one permission. */
  using(permission: string): RequestContext {
    const actor = this.actor.using(permission);
    if (actor === this.actor) return this;
    return new RequestContext(actor, this.requestId, this.now, this.language, this.explain);
  }
}

/** A context inside a transaction. First parameter of every write, so a write cannot compile outside one. */
export class Tx extends RequestContext {
  readonly events: DomainEvent[] = [];
  private readonly after: (() => void)[] = [];
  constructor(
    ctx: RequestContext,
    readonly db: EntityManager,
  ) {
    super(ctx.actor, ctx.requestId, ctx.now, ctx.language, ctx.explain);
  }
  record(event: DomainEvent): void {
    this.events.push(event);
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
