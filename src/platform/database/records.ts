import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { problem, Refused, refuse } from '../../kernel/refusal.js';
import { changesOf, type Change } from '../events/index.js';
import { common } from '../problems/index.js';
import type { Tx } from '../context/index.js';
import { PartialDateColumns } from './partial-date.columns.js';

interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** The record to correct, locked. Refuses an unknown id and a version that is no longer the current one. */
export async function lockRecord<E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
  expectedVersion?: number,
): Promise<E> {
  const found = await tx.db.findOne(entity, {
    where: { id } as FindOptionsWhere<E>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) return refuse(common.NOT_FOUND, 'id');
  if (expectedVersion !== undefined && found.version !== expectedVersion) {
    throw new Refused(problem(common.STALE_VERSION, 'expectedVersion', { current: found.version }));
  }
  return found;
}

/** A record that an input refers to; `path` names the field that does. */
export async function findRecord<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
  path: string,
): Promise<E> {
  const found = await tx.db.findOne(entity, { where: { id } as unknown as FindOptionsWhere<E> });
  return found ?? refuse(common.NOT_FOUND, path);
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
const DERIVED = new Set(['id', 'version', 'createdAt', 'sortName', 'regionId', 'year', 'synthetic']);

/** An entity as the history keeps it: plain values, partial dates as they were written, nothing that is sealed. */
export function snapshot(entity: object): Record<string, unknown> {
  const fields = Object.entries(entity).filter(
    ([name, each]) => !DERIVED.has(name) && each !== undefined && !Buffer.isBuffer(each),
  );
  return Object.fromEntries(
    fields.map(([name, each]) => [name, each instanceof PartialDateColumns ? (each.text ?? null) : (each as unknown)]),
  );
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
