import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, RowRights } from '../access/index.js';
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
    /** The network it was asked from, shortened; null for the house itself. */
    readonly address: string | null = null,
  ) {}
}

/** A context inside a transaction. First parameter of every write, so a write cannot compile outside one. */
export class Tx extends RequestContext {
  readonly events: DomainEvent[] = [];
  constructor(
    ctx: RequestContext,
    readonly db: EntityManager,
    readonly rows: RowRights,
  ) {
    super(ctx.actor, ctx.requestId, ctx.now, ctx.language, ctx.explain, ctx.address);
  }
  /** An event that says nothing would leave an entry in the audit trail that proves nothing. */
  record(event: DomainEvent): void {
    if (event.changes.length === 0 && !event.reads?.length)
      throw new Error(`The event ${event.name} says neither what changed nor what was read`);
    this.events.push(event);
  }
}

/** The context of a resolver's request. */
export const Ctx = createParamDecorator((_: unknown, host: ExecutionContext): RequestContext => host.getArgByIndex(2));
