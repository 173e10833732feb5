import { Injectable } from '@nestjs/common';
import type { Tx } from '../context/index.js';
import type { DomainEvent } from './domain-event.js';

type Handler = (tx: Tx, event: DomainEvent) => Promise<void>;

/** Handlers run inside the transaction of the command: what reacts to an event stands or falls with it. */
@Injectable()
export class EventBus {
  private readonly handlers: { readonly name: string | undefined; readonly handle: Handler }[] = [];

  on<E extends DomainEvent>(name: E['name'], handle: (tx: Tx, event: E) => Promise<void>): void {
    this.handlers.push({ name, handle: handle as Handler });
  }
  /** Hears every event: the audit trail. */
  onAll(handle: Handler): void {
    this.handlers.push({ name: undefined, handle });
  }
  async publish(tx: Tx, event: DomainEvent): Promise<void> {
    for (const { name, handle } of this.handlers)
      if (name === undefined || name === event.name) await handle(tx, event);
  }
}
