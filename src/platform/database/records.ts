import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { problem, Refused, refuse } from '../../kernel/refusal.js';
import { changesOf, type Change } from '../events/index.js';
import { common } from '../problems/index.js';
import type { Tx } from '../context/index.js';
import { PartialDateColumns } from './partial-date.columns.js';
import { VoidedColumns } from './voided.columns.js';

interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

const tableOf = (tx: Tx, entity: EntityTarget<ObjectLiteral>): string => tx.db.connection.getMetadata(entity).tableName;

/**
 * Refuses a record outside the reach of a permission. One that the actor may not even know of is answered as one that
 * does not exist, also where the reach to write is wider than the one to read.
 */
export async function assertHolds(
  tx: Tx,
  permission: string,
  entity: EntityTarget<ObjectLiteral>,
  id: string,
  path: string,
): Promise<void> {
  const table = tableOf(tx, entity);
  if (!(await tx.rows.sees(table, id))) refuse(common.NOT_FOUND, path);
  if (!(await tx.rows.holds(permission, table, id))) refuse(common.OUT_OF_REACH, path);
}

/** Refuses to leave a new or moved record where the permission does not reach. */
export async function assertPlaced(
  tx: Tx,
  permission: string,
  entity: EntityTarget<ObjectLiteral>,
  id: string,
  path = 'areaId',
): Promise<void> {
  if (!(await tx.rows.holds(permission, tableOf(tx, entity), id))) refuse(common.OUT_OF_REACH, path);
}

/**
 * The record to correct, locked. Refuses an unknown id, a record outside the reach of the permission, and a version that
 * is no longer the current one.
 */
export async function lockRecord<E extends Versioned>(
  tx: Tx,
  permission: string,
  entity: EntityTarget<E>,
  id: string,
  expectedVersion?: number,
  path = 'id',
): Promise<E> {
  const found = await tx.db.findOne(entity, {
    where: { id } as FindOptionsWhere<E>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) return refuse(common.NOT_FOUND, path);
  await assertHolds(tx, permission, entity, id, path);
  if (expectedVersion !== undefined && found.version !== expectedVersion) {
    throw new Refused(problem(common.STALE_VERSION, 'expectedVersion', { current: found.version }));
  }
  return found;
}

/**
 * A record that an input refers to, and that the actor may know of; `path` names the field that does. It is held until the
 * commit, so that nobody takes it back meanwhile.
 */
export async function findRecord<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
  path: string | readonly (string | number)[],
): Promise<E> {
  const found = await tx.db.findOne(entity, {
    where: { id } as unknown as FindOptionsWhere<E>,
    lock: { mode: 'for_key_share' },
  });
  return found && (await tx.rows.sees(tableOf(tx, entity), id)) ? found : refuse(common.NOT_FOUND, path);
}

interface CodeRow extends ObjectLiteral {
  id: string;
  code: string;
  retiredOn: string | null;
}
/** From the day of its retirement on, a row is kept where it stands, but not given out again. */
export const isRetired = (tx: Tx, { retiredOn }: Pick<CodeRow, 'retiredOn'>): boolean =>
  retiredOn !== null && retiredOn <= today(tx.now);

/** A row of reference data by its code. */
export async function findByCode<E extends CodeRow>(
  tx: Tx,
  entity: EntityTarget<E>,
  code: string,
  path: string,
  where: FindOptionsWhere<E> = {},
): Promise<E> {
  const found = await tx.db.findOne(entity, { where: { ...where, code } });
  if (!found) return refuse(common.UNKNOWN_CODE, path, { code });
  return isRetired(tx, found) ? refuse(common.RETIRED_CODE, path, { code }) : found;
}

/** What follows from other columns or from the write itself, and so says nothing in a history. */
const DERIVED = new Set([
  'id',
  'version',
  'createdAt',
  'sortName',
  'regionId',
  'year',
  'synthetic',
  'public',
  'places',
]);

/** An entity as the history keeps it: plain values, partial dates as they were written, nothing that is sealed. */
export function snapshot(entity: object): Record<string, unknown> {
  const fields = Object.entries(entity).filter(
    ([name, each]) => !DERIVED.has(name) && each !== undefined && !Buffer.isBuffer(each),
  );
  return Object.fromEntries(fields.map(([name, each]) => [name, plain(each)]));
}

function plain(value: unknown): unknown {
  if (value instanceof PartialDateColumns) return value.text ?? null;
  return value instanceof VoidedColumns && value.at === null ? null : value;
}

/** Stores a corrected record; refuses a correction that changes nothing, so that every event says something. */
export async function saveCorrected<E extends Versioned>(
  tx: Tx,
  type: string,
  before: object,
  record: E,
): Promise<Change[]> {
  const changes = changesOf(type, record.id, before, snapshot(record));
  if (changes.length === 0) refuse(common.NOTHING_CHANGED);
  await tx.db.save(record);
  return changes;
}
