import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/index.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Language } from '../../kernel/language.js';
import { NO_CALLER, type Caller } from './caller.js';

/** Who asks, when, and in which language. First parameter of every read. */
export class RequestContext {
  constructor(
    readonly actor: Actor,
    readonly requestId: string,
    readonly now: Date,
    readonly language: Language,
    /** The developer's switch: the answer shows its SQL. */
    readonly explain = false,
    readonly caller: Caller = NO_CALLER,
  ) {}
  /** The same request, done by somebody: who has just shown who it is. */
  as(actor: Actor): RequestContext {
    return new RequestContext(actor, this.requestId, this.now, this.language, this.explain, this.caller);
  }
}

/** A context inside a transaction. First parameter of every write, so a write cannot compile outside one. */
export class Tx extends RequestContext {
  readonly events: DomainEvent[] = [];
  constructor(
    ctx: RequestContext,
    readonly db: EntityManager,
  ) {
    super(ctx.actor, ctx.requestId, ctx.now, ctx.language, ctx.explain, ctx.caller);
  }
  record(event: DomainEvent): void {
    this.events.push(event);
  }
}

/** The context of a resolver's request. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext): RequestContext => host.getArgByIndex(2));
