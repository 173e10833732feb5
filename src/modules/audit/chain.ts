import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import type { DomainEvent } from '../../platform/events/index.js';
import { momentOf, piecesOf, type SealedChange, type UnplacedEntry } from './seal.js';

/** So many commands can commit side by side; a ninth waits for one of them to be written. */
export const STREAMS = 8;

/** Not yet in the chain: what happened, and in whose name. */
export interface Draft {
  readonly ctx: RequestContext;
  readonly event: DomainEvent;
}

/** A transaction: of TypeORM, or of the driver. */
interface Statements {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** The chain of entries, several streams side by side. One statement, however many entries and changes there are. */
@Injectable()
export class Chain {
  /** Appends in the transaction of `db`; the stream is held until that ends, so this is to be the last thing before the commit. */
  async append(db: Statements, drafts: readonly Draft[]): Promise<void> {
    // Another stream first each time, so that commands side by side seldom try the same.
    const first = randomInt(STREAMS);
    const streams = Array.from({ length: STREAMS }, (_, i) => (first + i) % STREAMS);
    const entries = drafts.map((draft) => piecesOf(entryOf(draft)));
    await db.query('SELECT append_entries($1, $2)', [entries, streams]);
  }
}

const entryOf = ({ ctx, event }: Draft): UnplacedEntry => ({
  id: uuidv7(),
  occurredAt: momentOf(ctx.now),
  actor: ctx.actor.id,
  onBehalfOf: ctx.actor.account?.onBehalfOf ?? null,
  address: ctx.address,
  requestId: ctx.requestId,
  event: event.name,
  reason: event.reason ?? null,
  changes: changesOfEvent(event),
});

/** By way of JSON, so that what is sealed is what PostgreSQL will give back: no classes, no undefined. */
function changesOfEvent({ changes, reads = [] }: DomainEvent): SealedChange[] {
  const all = [
    ...changes.map(({ entity, entityId, field, before, after }) => ({
      action: 'CHANGE',
      entity,
      entityId,
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    ...reads.map(({ entity, entityId, field }) => ({
      action: 'READ',
      entity,
      entityId,
      field,
      before: null,
      after: null,
    })),
  ];
  const rows = all.map((each, position) => ({ id: uuidv7(), position, ...each }));
  return JSON.parse(JSON.stringify(rows)) as SealedChange[];
}
