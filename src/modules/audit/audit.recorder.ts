import { Injectable } from '@nestjs/common';
import { EventBus } from '../../platform/events/index.js';
import { Chain } from './chain.js';

/** Hears every event of every command and puts it into the chain; no module knows of it, and no command can forget it. */
@Injectable()
export class AuditRecorder {
  constructor(bus: EventBus, chain: Chain) {
    bus.onAll((tx, events) =>
      chain.append(
        tx.db,
        events.map((event) => ({ ctx: tx, event })),
      ),
    );
  }
}
