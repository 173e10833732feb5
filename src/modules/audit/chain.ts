import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import type { DomainEvent } from '../../platform/events/index.js';
import { momentOf, momentSql, sealOf, type SealedChange, type SealedEntry } from './seal.js';

/** So many commands can commit side by side; a ninth waits for one of them to be written. */
export const STREAMS = 8;
/** The first key of the advisory locks of the streams; any number that nothing else in the database uses. */
const LOCKS = 7_461_904;

/** Not yet in the chain: what happened, and in whose name. */
export interface Draft {
  readonly ctx: RequestContext;
  readonly event: DomainEvent;
}
interface Head {
  readonly sequence: string | null;
  readonly hash: string | null;
  readonly now: string;
}

/** In the order of $2, which begins somewhere else each time, and no further than the first free one. */
const FREE = `SELECT stream FROM unnest($2::integer[]) AS s (stream) WHERE pg_try_advisory_xact_lock($1, stream) LIMIT 1`;

/** A statement of its own after the lock: only then does it see what the holder before has committed. */
const HEAD = `
  SELECT head.sequence, encode(head.hash, 'hex') AS hash, ${momentSql('greatest(clock_timestamp(), head.recorded_at)')} AS now
  FROM (VALUES (1)) one LEFT JOIN LATERAL
    (SELECT sequence, hash, recorded_at FROM change_sets WHERE stream = $1 ORDER BY sequence DESC LIMIT 1) head ON true`;

/** Entries and their changes by one statement: the foreign key is looked at when both are there. */
const INSERT = `
  WITH entries AS (
    INSERT INTO change_sets (id, stream, sequence, recorded_at, occurred_at, actor, on_behalf_of, address, request_id, event, reason,
      previous_hash, hash)
    SELECT id, stream, sequence, "recordedAt", "occurredAt", actor, "onBehalfOf", address, "requestId", event, reason,
      decode("previousHash", 'hex'), decode(hash, 'hex')
    FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, stream smallint, sequence bigint, "recordedAt" timestamptz, "occurredAt" timestamptz,
      actor text, "onBehalfOf" text, address text, "requestId" text, event text, reason text, "previousHash" text, hash text))
  INSERT INTO changes (id, change_set_id, position, action, entity, entity_id, field, before, after)
  SELECT id, "changeSetId", position, action, entity, "entityId", field, before, after
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "changeSetId" uuid, position integer, action text, entity text, "entityId" uuid,
    field text, before jsonb, after jsonb)`;

/** The chain of entries, several streams side by side. Three statements, however many entries and changes there are. */
@Injectable()
export class Chain {
  /** Appends in the transaction of `db`; the stream is held until that ends, so this is to be the last thing before the commit. */
  async append(db: EntityManager, drafts: readonly Draft[]): Promise<void> {
    const stream = await this.take(db);
    const [head] = await db.query<Head[]>(HEAD, [stream]);
    let [sequence, previousHash] = [Number(head!.sequence), head!.hash];
    const sealed = drafts.map((draft) => {
      const entry = entryOf(draft, { stream, sequence: ++sequence, recordedAt: head!.now, previousHash });
      previousHash = sealOf(entry);
      return { ...entry, hash: previousHash };
    });
    const sets = sealed.map(({ changes: _, ...set }) => set);
    const rows = sealed.flatMap(({ id, changes }) => changes.map((each) => ({ ...each, changeSetId: id })));
    await db.query(INSERT, [JSON.stringify(sets), JSON.stringify(rows)]);
  }

  /** A stream nobody writes to just now, or, when all are taken, one of them as soon as it is free. */
  private async take(db: EntityManager): Promise<number> {
    const first = randomInt(STREAMS);
    const order = Array.from({ length: STREAMS }, (_, i) => (first + i) % STREAMS);
    const [free] = await db.query<{ stream: number }[]>(FREE, [LOCKS, order]);
    if (free) return free.stream;
    await db.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, first]);
    return first;
  }
}

type Place = Pick<SealedEntry, 'stream' | 'sequence' | 'recordedAt' | 'previousHash'>;

function entryOf({ ctx, event }: Draft, place: Place): SealedEntry {
  return {
    id: uuidv7(),
    ...place,
    occurredAt: momentOf(ctx.now),
    actor: ctx.actor.id,
    onBehalfOf: ctx.actor.account?.onBehalfOf ?? null,
    address: ctx.address,
    requestId: ctx.requestId,
    event: event.name,
    reason: event.reason ?? null,
    changes: changesOfEvent(event),
  };
}

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
