import { Injectable } from '@nestjs/common';
import { EventBus } from '../../platform/events/index.js';
import { SubjectKeys } from '../../platform/secrets/index.js';
import { Chain, type Draft } from './chain.js';

/**
 * Hears every event of every command and puts it into the chain; no module knows of it, and no command can forget it.
 * A value about a person is sealed with the key of that person before it is chained.
 */
@Injectable()
export class AuditRecorder {
  constructor(bus: EventBus, chain: Chain, subjects: SubjectKeys) {
    bus.onAll(async (tx, events) => {
      const sealed = await subjects.seal(
        tx,
        events.flatMap(({ changes }) => changes),
      );
      const drafts: Draft[] = [];
      for (const event of events) {
        const changes = sealed.splice(0, event.changes.length);
        drafts.push({ ctx: tx, event: { ...event, changes } });
      }
      await chain.append(tx.db, drafts);
    });
  }
}
