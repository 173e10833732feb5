import type { DataSource, EntityManager } from 'typeorm';
import type { Settings } from '../config/settings.js';
import { KeyRing, type DataKey } from './key-ring.js';
import { checked, currentKey } from './open-secrets.js';
import type { SealedColumn } from './sealed-columns.js';
import { keyIdOf, Secrets } from './secrets.js';
import { DataKeyEntity } from './secrets.entities.js';

/** Rows sealed anew by one statement: bounds the memory, not the transaction. */
const BATCH = 1000;

interface SealedRow {
  readonly id: string;
  readonly sealed: Buffer;
}

/**
 * Seals everything with a new key, in one transaction, and forgets the old one when that is committed. Interrupted at
 * any point it leaves a ring that opens every value; run again, it goes on. Says how many values were sealed anew.
 */
export async function rotateDataKey(
  settings: Settings,
  dataSource: DataSource,
  columns: readonly SealedColumn[],
): Promise<number> {
  let ring = KeyRing.of(settings);
  const current = await currentKey(dataSource, ring);
  const finished = ring.keys.length > 1 && ring.keys[0] === current;
  if (ring.keys[0] === current && !finished) {
    if (!ring.isKept)
      throw new Error(
        'Set BIRLIK_DATA_KEY to a new key and BIRLIK_DATA_KEYS_OLD to the present one, and run this again.',
      );
    ring = ring.withNewKey();
  }
  const [newest] = ring.keys;
  const count = finished ? 0 : await resealAll(dataSource, columns, ring, { current, newest: newest! });
  if (ring.isKept) ring.withOnly(newest!);
  return count;
}

async function resealAll(
  dataSource: DataSource,
  columns: readonly SealedColumn[],
  ring: KeyRing,
  { current, newest }: { readonly current: DataKey; readonly newest: DataKey },
): Promise<number> {
  const secrets = new Secrets(ring, newest);
  return dataSource.transaction(async (db) => {
    // From here on nobody can write with the old key, and at the end no row may still name it.
    await db.query('SET CONSTRAINTS ALL DEFERRED');
    await db.update(DataKeyEntity, { id: current.id }, checked(ring, newest));
    let count = 0;
    for (const column of columns) count += await resealColumn(db, column, secrets);
    return count;
  });
}

async function resealColumn(db: EntityManager, column: SealedColumn, secrets: Secrets): Promise<number> {
  const { table, id, sealed } = column;
  let count = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows: SealedRow[] = await db.query(
      `SELECT ${id} AS id, ${sealed} AS sealed FROM ${table} WHERE ${sealed} IS NOT NULL AND ${id} > $1 ORDER BY ${id} LIMIT ${BATCH}`,
      [last],
    );
    if (rows.length === 0) return count;
    await storeAnew(db, column, rows, secrets);
    count += rows.length;
    last = rows.at(-1)!.id;
  }
}

async function storeAnew(
  db: EntityManager,
  column: SealedColumn,
  rows: readonly SealedRow[],
  secrets: Secrets,
): Promise<void> {
  const { table, id, sealed, keyId, hash, context } = column;
  const resealed = rows.map((row) => {
    const plain = secrets.unseal(row.sealed, context(row.id));
    return {
      id: row.id,
      sealed: secrets.seal(plain, context(row.id)),
      hash: hash && secrets.hash(plain, hash.purpose),
    };
  });
  const setHash = hash ? `, ${hash.column} = n.hash` : '';
  await db.query(
    `UPDATE ${table} t SET ${sealed} = n.sealed, ${keyId} = n.key_id${setHash}
     FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) AS n (id, sealed, key_id, hash) WHERE t.${id} = n.id`,
    [
      resealed.map((each) => each.id),
      resealed.map((each) => each.sealed),
      resealed.map((each) => keyIdOf(each.sealed)),
      resealed.map((each) => each.hash ?? null),
    ],
  );
}
