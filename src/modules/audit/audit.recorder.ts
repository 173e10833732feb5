import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus, type DomainEvent } from '../../platform/events/index.js';
import { SubjectKeys } from '../../platform/secrets/index.js';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity.js';

/** Hears every event and writes it down; no module knows of it, and no command can forget it. */
@Injectable()
export class AuditRecorder {
  constructor(
    bus: EventBus,
    private readonly subjects: SubjectKeys,
  ) {
    bus.onAll((tx, event) => this.write(tx, event));
  }

  private async write(tx: Tx, event: DomainEvent): Promise<void> {
    const id = uuidv7();
    await tx.db.insert(ChangeSetEntity, {
      id,
      occurredAt: tx.now,
      actor: tx.actor.id,
      requestId: tx.requestId,
      event: event.name,
      reason: event.reason ?? null,
    });
    const json = (value: unknown): object => (value ?? null) as object;
    const changes = await this.subjects.seal(tx, event.changes);
    await tx.db.insert(
      ChangeEntity,
      changes.map(({ before, after, ...change }) => ({
        id: uuidv7(),
        changeSetId: id,
        ...change,
        before: json(before),
        after: json(after),
      })),
    );
    const reads = (event.reads ?? []).map((read) => ({
      id: uuidv7(),
      changeSetId: id,
      ...read,
      action: 'READ' as const,
    }));
    await tx.db.insert(ChangeEntity, reads);
  }
}
