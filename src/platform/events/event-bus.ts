import { Injectable } from '@nestjs/common';
import type { Tx } from '../context/index.js';
import type { DomainEvent } from './domain-event.js';

type Handler = (tx: Tx, event: DomainEvent) => Promise<void>;
type Chronicler = (tx: Tx, events: readonly DomainEvent[]) => Promise<void>;

/** Handlers run inside the transaction of the command: what reacts to an event stands or falls with it. */
@Injectable()
export class EventBus {
  private readonly handlers: { readonly name: string; readonly handle: Handler }[] = [];
  private readonly chroniclers: Chronicler[] = [];

  on<E extends DomainEvent>(name: E['name'], handle: (tx: Tx, event: E) => Promise<void>): void {
    this.handlers.push({ name, handle: handle as Handler });
  }
  /** Hears all events of a command at once, as the last thing before the commit: the audit trail. */
  onAll(write: Chronicler): void {
    this.chroniclers.push(write);
  }
  /** Lets the handlers hear what the transaction has recorded. */
  async react(tx: Tx): Promise<void> {
    // A handler may record events of its own: what a dissolved council ends is heard as well.
    for (let i = 0; i < tx.events.length; i++) {
      const event = tx.events[i]!;
      for (const { name, handle } of this.handlers) if (name === event.name) await handle(tx, event);
    }
  }
  async chronicle(tx: Tx): Promise<void> {
    for (const write of this.chroniclers) await write(tx, tx.events);
  }
}
