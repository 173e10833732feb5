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
export class ToldValue {
  /** What was added to a list, and taken away from it. */
  readonly bag = new Bag();
  last: Value;
  entry = '';
  at = '';
  isReadable = true;
  /** How many changes. */
  times = 0;

  constructor(readonly first: Value) {}

  tell(before: Value, after: Value, { entry, at }: Row): void {
    if (before === UNREADABLE || after === UNREADABLE) this.isReadable = false;
    else this.bag.add(before, -1).add(after, 1);
    Object.assign(this, { last: after, entry, at });
    this.times++;
  }
}
/** What the trail says of a record, all changes of it in their order. */
export class ToldRecord {
  readonly fields = new Map<string, ToldValue>();
  /** Whether the trail keeps something of it under the key of a person. */
  isSealed = false;
  /** The person whose key is gone, where one is. */
  erased: string | undefined;

  constructor(
    readonly table: string,
    readonly entity: string,
    readonly id: string,
  ) {}

  tell(row: Row, before: Value, after: Value): void {
    const field = this.fields.get(row.field) ?? new ToldValue(before);
    this.fields.set(row.field, field);
    this.isSealed ||= row.key !== null;
    field.tell(before, after, row);
  }
}

/** All records of these types that the trail tells of, by table and id: one pass over the changes, sorted by the database. */
export async function* toldRecords(
  client: ClientBase,
  types: readonly RecordType[],
  opener: HistoryOpener,
): AsyncGenerator<ToldRecord, void> {
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
  let record: ToldRecord | undefined;
  for await (const row of rowsOf<Row>(client, 'told_records', sql)) {
    if (record?.table !== row.table || record.id !== row.id) {
      if (record) yield record;
      record = new ToldRecord(row.table, row.entity, row.id);
    }
    const [before, after] = [row.before, row.after].map((value) => opener.open(value, row.key));
    for (const value of [before, after]) if (isErased(value)) record.erased = subjectOf(row);
    const readable = (value: Value): Value => (value === undefined || isErased(value) ? UNREADABLE : value);
    record.tell(row, readable(before), readable(after));
  }
  if (record) yield record;
}

const subjectOf = ({ before, after }: Row): string => ((after ?? before) as { subject: string }).subject;
