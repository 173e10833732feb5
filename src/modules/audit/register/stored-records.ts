import type { ClientBase } from 'pg';
import type { Secrets } from '../../../platform/secrets/index.js';
import { rowsOf } from './cursor.js';
import type { RecordType, StoredField } from './record-types.js';
import { UNREADABLE, withDates, writtenDate, type Value } from './values.js';

export interface StoredRecord {
  readonly id: string;
  /** In the order of the fields of the type. */
  readonly values: readonly Value[];
}

/** The rows of a table in the order of their ids. */
export async function* storedRecords(
  client: ClientBase,
  { table, fields }: RecordType,
  secrets: Secrets | undefined,
  where = 'true',
): AsyncGenerator<StoredRecord> {
  const values = fields.map(({ sql }) => sql).join(', ');
  const sql = `SELECT r.id, jsonb_build_array(${values}) AS values FROM ${table} r WHERE ${where} ORDER BY r.id`;
  for await (const row of rowsOf<StoredRecord>(client, 'stored_records', sql)) {
    const read = fields.map((field, i) => valueOf(table, row.id, field, row.values[i], secrets));
    yield { id: row.id, values: read };
  }
}

function valueOf(table: string, id: string, { name, kind }: StoredField, value: Value, secrets?: Secrets): Value {
  if (value === null) return null;
  if (kind === 'partial date') return writtenDate(value as Parameters<typeof writtenDate>[0]);
  if (kind === 'list') return withDates(value);
  if (kind !== 'sealed') return value;
  const sealed = Buffer.from(value as string, 'base64');
  return secrets?.opens(sealed) ? opened(secrets, sealed, `${table}.${name}:${id}`) : UNREADABLE;
}

/** What somebody has put there without the key says nothing, and is not what the trail says. */
function opened(secrets: Secrets, sealed: Buffer, context: string): string {
  try {
    return secrets.unseal(sealed, context);
  } catch {
    return 'what no key opens';
  }
}
