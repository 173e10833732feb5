import { In, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { problem, Refused, refuse, refuseIfAny, type InputPath } from '../../kernel/refusal.js';
import { changesOf, type Change } from '../events/index.js';
import { common } from '../problems/index.js';
import type { Tx } from '../context/index.js';
import { derivedColumns } from './derived.columns.js';
import { MaybeLocalizedColumns } from './localized.columns.js';
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
    throw new Refused(problem(common.STALE_VERSION, versionBeside(path), { current: found.version }));
  }
  return found;
}

/**
 * Locks several records of a table in the order of their ids, whichever command wants them: two that want the same never
 * wait for each other. Those that exist, by their ids, as they are once they are locked; what becomes of each is up to
 * those who look at it then.
 */
export async function lockInOrder<E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, E>> {
  const found = await tx.db.find(entity, {
    where: { id: In(ids) } as FindOptionsWhere<E>,
    order: { id: 'ASC' } as FindOptionsOrder<E>,
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(found.map((each) => [each.id, each]));
}

/** Where the input says which version of the record was read. */
const versionBeside = (path: string): string => [...path.split('.').slice(0, -1), 'expectedVersion'].join('.');

/**
 * Nobody writes blindly: what the actor may not read of this very record is not overwritten or added to, whether something
 * is there or not. `path` names the field of the input where it has no field for what it writes. Which fields are guarded, and where, the reading of the type says.
 */
export async function assertReadable(
  tx: Tx,
  entity: EntityTarget<ObjectLiteral>,
  id: string,
  input: object,
  path?: string,
): Promise<void> {
  const given = Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const hidden = await tx.rows.unreadable(tableOf(tx, entity), id, given);
  refuseIfAny(hidden.map((name) => problem(common.FIELD_HIDDEN, path ?? name)));
}

/**
 * A record that an input refers to, and that the actor may know of; `path` names the field that does. It is held until the
 * commit, so that nobody takes it back meanwhile; `mode` says how fast.
 */
export async function findRecord<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
  path: string | InputPath,
  mode: 'for_key_share' | 'for_no_key_update' = 'for_key_share',
): Promise<E> {
  const found = await tx.db.findOne(entity, { where: { id } as unknown as FindOptionsWhere<E>, lock: { mode } });
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
  path: string | InputPath,
  where: FindOptionsWhere<E> = {},
): Promise<E> {
  const found = await tx.db.findOne(entity, { where: { ...where, code } });
  if (!found) return refuse(common.UNKNOWN_CODE, path, { code });
  return isRetired(tx, found) ? refuse(common.RETIRED_CODE, path, { code }) : found;
}

/**
 * An entity as the history keeps it: plain values, partial dates as they were written, nothing that is sealed. A plain object is
 * refused: only a class knows which of its columns are derived, and storing has filled those in.
 */
export function snapshot(entity: object): Record<string, unknown> {
  if ([null, Object.prototype].includes(Object.getPrototypeOf(entity) as object | null))
    throw new Error('The history keeps entities: a plain object does not tell which of its columns are derived');
  const derived = derivedColumns(entity.constructor as never);
  const fields = Object.entries(entity).filter(
    ([name, each]) => name !== 'id' && !derived.has(name) && each !== undefined && !Buffer.isBuffer(each),
  );
  return Object.fromEntries(fields.map(([name, each]) => [name, plain(each)]));
}

function plain(value: unknown): unknown {
  if (value instanceof PartialDateColumns) return value.text ?? null;
  if (value instanceof MaybeLocalizedColumns) return value.kk === null ? null : { ...value };
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

/** Records that are corrected in one way: what the history calls them, where they are, and which permission reaches them. */
export interface Correctable<E extends Versioned> {
  readonly type: string | ((record: E) => string);
  readonly entity: EntityTarget<E>;
  readonly permission: string;
  /** Makes a locked record ready, or refuses it, before its state is kept for comparison. */
  readonly open?: (record: E) => void;
  /** Names in each change the person it is about. */
  readonly withSubjects?: (changes: readonly Change[], record: E) => Change[];
}
interface Correction {
  readonly id: string;
  readonly expectedVersion?: number;
  readonly reason?: string | null;
}

/**
 * Corrects a record: locked, changed, stored with its next version, recorded as one event. `correct` changes it, and answers
 * what was changed in its parts. A correction that changes nothing is refused, so that every event says something.
 */
export async function storeCorrection<E extends Versioned>(
  tx: Tx,
  { type, entity, permission, open, withSubjects }: Correctable<E>,
  name: string,
  input: Correction,
  correct: (record: E) => Promise<readonly Change[] | void> | void,
): Promise<E> {
  const { id, expectedVersion, reason } = input;
  const record = await lockRecord(tx, permission, entity, id, expectedVersion);
  await assertReadable(tx, entity, id, input);
  open?.(record);
  const before = snapshot(record);
  const parts = (await correct(record)) ?? [];
  const own = changesOf(typeof type === 'string' ? type : type(record), id, before, snapshot(record));
  const changes = [...own, ...parts];
  if (changes.length === 0) refuse(common.NOTHING_CHANGED);
  if (own.length > 0) await tx.db.save(record);
  // The version counts every correction of the record, also one of its parts alone.
  else if (parts.some(({ entityId }) => entityId === id))
    await tx.db.increment(entity, { id } as FindOptionsWhere<E>, 'version', 1);
  await assertPlaced(tx, permission, entity, id);
  tx.record({ name, changes: withSubjects?.(changes, record) ?? changes, ...(reason && { reason }) });
  return record;
}
