import { Injectable } from '@nestjs/common';
import { Records, type Link } from '../../platform/reading/index.js';
import { SealedHistory } from '../../platform/secrets/index.js';
import { NOT_DISCLOSURE } from '../audit/index.js';

/** One field of one record as it is kept. */
export interface RawChange {
  readonly action: 'CHANGE' | 'READ';
  readonly entity: string;
  readonly entityId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** An entry as it is kept. */
export interface RawEntry {
  readonly id: string;
  readonly occurredAt: Date;
  readonly actor: string;
  readonly event: string;
  readonly onBehalfOf: string | null;
  readonly address: string | null;
  readonly reason: string | null;
  /** How many changes there are that are wanted; `changes` holds the first of them. */
  readonly changeCount: number;
  readonly changes: readonly RawChange[];
}
/** The ids of records that hang on one, as SQL that binds into `values`. */
export type Related = (id: string, values: unknown[]) => string;

/** Which entries are wanted. All conditions hold together. */
export interface Wanted {
  /** Entries that changed this record, one of its parts or what is related to it, with these changes alone. */
  readonly record?: { readonly id: string; readonly parts: readonly Link[]; readonly related: readonly Related[] };
  readonly actor?: string | undefined;
  readonly events?: readonly string[] | undefined;
  readonly entity?: string | undefined;
  readonly entityId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Entries beyond the one with this id, in the direction that is read. */
  readonly beyond?: string | undefined;
  readonly oldestFirst?: boolean;
  readonly size: number;
  /** True for the changes that the viewer may see, as SQL on `c`; undefined: all. */
  readonly scope?: ((values: unknown[]) => string) | undefined;
}

/** So many changes of one entry are read: reference data are loaded in one of thousands. */
const MOST_CHANGES = 500;

/** The order of entries: see `ChangeSetEntity.recordedAt`. */
export const ORDER = ['s.recorded_at', 's.stream', 's.sequence'] as const;

/** Reads what the module `audit` has written down. */
@Injectable()
export class Trail {
  constructor(
    private readonly records: Records,
    private readonly sealed: SealedHistory,
  ) {}

  async entries(wanted: Wanted): Promise<RawEntry[]> {
    const values: unknown[] = [];
    const own = changesWanted(wanted, values);
    const where = [
      ...entryConditions(wanted, values),
      ...(own.length > 0 ? [`s.id IN (SELECT c.change_set_id FROM changes c WHERE ${own.join(' AND ')})`] : []),
    ];
    const shown = ['c.change_set_id = s.id', NOT_DISCLOSURE, ...(wanted.record ? own : [])].join(' AND ');
    const changes =
      `SELECT json_agg(json_build_object('action', c.action, 'entity', c.entity, 'entityId', c.entity_id, 'field', c.field, ` +
      `'before', c.before, 'after', c.after) ORDER BY c.position) ` +
      `FROM (SELECT * FROM changes c WHERE ${shown} ORDER BY c.position LIMIT ${MOST_CHANGES}) c`;
    const entries = await this.records.rows<RawEntry>(
      `SELECT s.id, s.occurred_at AS "occurredAt", s.actor, s.on_behalf_of AS "onBehalfOf", s.address, s.event, s.reason,
         (SELECT count(*)::integer FROM changes c WHERE ${shown}) AS "changeCount", coalesce((${changes}), '[]') AS changes
       FROM change_sets s WHERE ${where.join(' AND ') || 'true'}
       ORDER BY ${ORDER.map((key) => `${key} ${wanted.oldestFirst ? 'ASC' : 'DESC'}`).join(', ')} LIMIT ${wanted.size}`,
      values,
    );
    return this.opened(entries);
  }

  /** Whether there is such an entry. */
  async has(id: string): Promise<boolean> {
    return (await this.records.rows('SELECT FROM change_sets WHERE id = $1::uuid', [id])).length > 0;
  }

  /** The same entries with their sealed values opened, those of all entries together. */
  private async opened(entries: readonly RawEntry[]): Promise<RawEntry[]> {
    const values = entries.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
    const opened = (await this.sealed.open(values)).values();
    const next = (): unknown => opened.next().value;
    return entries.map((entry) => ({
      ...entry,
      changes: entry.changes.map((change) => ({ ...change, before: next(), after: next() })),
    }));
  }
}

function entryConditions({ actor, events, from, to, beyond, oldestFirst }: Wanted, values: unknown[]): string[] {
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    actor !== undefined && `s.actor = ${bind(actor)}`,
    events !== undefined && `s.event = ANY (${bind(events)}::text[])`,
    from !== undefined && `s.occurred_at >= ${bind(from)}`,
    to !== undefined && `s.occurred_at < ${bind(to)}`,
    beyond !== undefined &&
      `(${ORDER.join(', ')}) ${oldestFirst ? '>' : '<'} (SELECT ${ORDER.join(', ')} FROM change_sets s WHERE s.id = ${bind(beyond)}::uuid)`,
  ];
  return conditions.filter((each) => each !== false);
}

/** Conditions on the changes of which an entry must have at least one. */
function changesWanted({ record, entity, entityId, scope }: Wanted, values: unknown[]): string[] {
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [
    record && `c.action = 'CHANGE' AND ${ofRecord(record, values)}`,
    entity !== undefined && `c.entity = ${bind(entity)}`,
    entityId !== undefined && `c.entity_id = ${bind(entityId)}::uuid`,
    scope?.(values),
  ];
  return conditions.filter((each) => typeof each === 'string');
}

/** A set of ids, not an alternative: the index on the id of the changed row finds both. */
function ofRecord(record: NonNullable<Wanted['record']>, values: unknown[]): string {
  const id = `$${values.push(record.id)}::uuid`;
  const ids = [
    `SELECT ${id}`,
    ...record.parts.map(({ table, part, owner }) => `SELECT l.${part} FROM ${table} l WHERE l.${owner} = ${id}`),
    ...record.related.map((each) => each(id, values)),
  ];
  return `c.entity_id IN (${ids.join(' UNION ALL ')})`;
}
