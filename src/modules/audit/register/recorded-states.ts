import pg, { type ClientBase } from 'pg';
import { isErased } from '../../../platform/secrets/index.js';
import type { HistoryOpener } from '../../../platform/secrets/index.js';
import { momentSql } from '../seal.js';
import { rowsOf } from './cursor.js';
import type { RecordType } from './record-types.js';
import { Bag, UNREADABLE, type Value } from './values.js';

interface Row {
  readonly table: string;
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly entry: string;
  readonly at: string;
  readonly key: Buffer | null;
}

/** What the trail says of one field of a record. */
export class RecordedValue {
  /** What was added to a list, and taken away from it. */
  readonly bag = new Bag();
  last: Value;
  entry = '';
  at = '';
  isReadable = true;
  /** How many changes. */
  times = 0;

  constructor(readonly first: Value) {}

  apply(before: Value, after: Value, { entry, at }: Row): void {
    if (before === UNREADABLE || after === UNREADABLE) this.isReadable = false;
    else this.bag.add(before, -1).add(after, 1);
    Object.assign(this, { last: after, entry, at });
    this.times++;
  }
}
/** What the trail says of a record: all its changes, applied in their order. */
export class RecordedState {
  readonly fields = new Map<string, RecordedValue>();
  /** Whether the trail keeps something of it under the key of a person. */
  isSealed = false;
  /** The person whose key is gone, where one is. */
  erased: string | undefined;

  constructor(
    readonly table: string,
    readonly entity: string,
    readonly id: string,
  ) {}

  apply(row: Row, before: Value, after: Value): void {
    const field = this.fields.get(row.field) ?? new RecordedValue(before);
    this.fields.set(row.field, field);
    this.isSealed ||= row.key !== null;
    field.apply(before, after, row);
  }
}

/** The recorded state of every record of these types, by table and id: one pass over the changes, sorted by the database. */
export async function* recordedStates(
  client: ClientBase,
  types: readonly RecordType[],
  opener: HistoryOpener,
): AsyncGenerator<RecordedState, void> {
  const names = types.flatMap(({ table, entities }) =>
    entities.map((entity) => `(${pg.escapeLiteral(entity)}, ${pg.escapeLiteral(table)})`),
  );
  const sql = `
    SELECT t.name AS table, c.entity, c.entity_id AS id, c.field, c.before, c.after, s.id AS entry, ${momentSql('s.recorded_at')} AS at, k.sealed_key AS key
    FROM changes c JOIN (VALUES ${names.join(', ')}) AS t (entity, name) ON t.entity = c.entity
      JOIN change_sets s ON s.id = c.change_set_id
      LEFT JOIN subject_keys k ON k.subject_id =
        CASE WHEN coalesce(c.after, c.before) ? 'sealed' THEN (coalesce(c.after, c.before) ->> 'subject')::uuid END
    WHERE c.action = 'CHANGE' ORDER BY t.name COLLATE "C", c.entity_id, s.recorded_at, s.stream, s.sequence, c.position`;
  let state: RecordedState | undefined;
  for await (const row of rowsOf<Row>(client, 'recorded_states', sql)) {
    if (state?.table !== row.table || state.id !== row.id) {
      if (state) yield state;
      state = new RecordedState(row.table, row.entity, row.id);
    }
    const [before, after] = [row.before, row.after].map((value) => opener.open(value, row.key));
    for (const value of [before, after]) if (isErased(value)) state.erased = subjectOf(row);
    const readable = (value: Value): Value => (value === undefined || isErased(value) ? UNREADABLE : value);
    state.apply(row, readable(before), readable(after));
  }
  if (state) yield state;
}

const subjectOf = ({ before, after }: Row): string => ((after ?? before) as { subject: string }).subject;
