import type { ClientBase } from 'pg';
import { momentSql, sealOf, type SealedChange, type SealedEntry } from '../seal.js';

/** Entries held in memory at once, with their changes. */
const BATCH = 500;

/** An entry as it lies in the database. */
export interface StoredEntry {
  readonly entry: SealedEntry;
  /** What the database says its seal is. */
  readonly hash: string;
  /** What its seal is by what it says. */
  readonly seal: string;
}
type Row = Omit<SealedEntry, 'changes' | 'sequence'> & { readonly sequence: string; readonly hash: string };
type ChangeRow = SealedChange & { readonly changeSetId: string };

const SETS = `
  SELECT id, stream, sequence::text, ${momentSql('recorded_at')} AS "recordedAt", ${momentSql('occurred_at')} AS "occurredAt", actor,
    on_behalf_of AS "onBehalfOf", address, request_id AS "requestId", event, reason, encode(previous_hash, 'hex') AS "previousHash",
    encode(hash, 'hex') AS hash
  FROM change_sets s WHERE (stream, sequence, id) > ($1, $2, $3) ORDER BY stream, s.sequence, id LIMIT ${BATCH}`;

const CHANGES = `
  SELECT id, change_set_id AS "changeSetId", position, action, entity, entity_id AS "entityId", field, before, after
  FROM changes WHERE change_set_id = ANY ($1) ORDER BY change_set_id, position, id`;

/** All entries, by stream and sequence. */
export async function* storedEntries(client: ClientBase): AsyncGenerator<StoredEntry> {
  let after: readonly [number, string, string] = [-1, '0', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await client.query<Row>(SETS, [...after]);
    if (rows.length === 0) return;
    const changes = await changesOf(client, rows);
    for (const { hash, sequence, ...row } of rows) {
      const entry = { ...row, sequence: Number(sequence), changes: changes.get(row.id) ?? [] };
      yield { entry, hash, seal: sealOf(entry) };
    }
    const { stream, sequence, id } = rows.at(-1)!;
    after = [stream, sequence, id];
  }
}

async function changesOf(client: ClientBase, sets: readonly Row[]): Promise<Map<string, SealedChange[]>> {
  const { rows } = await client.query<ChangeRow>(CHANGES, [sets.map(({ id }) => id)]);
  const found = new Map<string, SealedChange[]>();
  for (const { changeSetId, ...change } of rows) {
    const list = found.get(changeSetId);
    if (list) list.push(change);
    else found.set(changeSetId, [change]);
  }
  return found;
}
