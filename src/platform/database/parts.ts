import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { refuse, type InputPath } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../context/index.js';
import { changesOf, type Change } from '../events/index.js';
import { common } from '../problems/index.js';
import { snapshot } from './records.js';

interface Part extends ObjectLiteral {
  id: string;
  position?: number;
}
/** Rows that belong to one record and are no records of their own: its names, its numbers, its citations. */
export interface Parts<E extends Part, Added, Corrected extends { readonly id: string }> {
  readonly entity: EntityTarget<E>;
  /** The columns by which the rows are the record's. */
  readonly owner: FindOptionsWhere<E>;
  /** What the history calls them. */
  readonly field: string;
  /** The lists of the input that add, correct and withdraw; problems name them. */
  readonly lists: readonly [add: string, correct: string, withdraw: string];
  /** Puts what is given into a row: of a new one all that there is, of a corrected one what changes. */
  fill(row: E, given: Added | Corrected, path: InputPath, rows: readonly E[]): void | Promise<void>;
  readonly input: {
    readonly add?: readonly Added[] | undefined;
    readonly correct?: readonly Corrected[] | undefined;
    readonly withdraw?: readonly string[] | undefined;
  };
}

/**
 * Adds, corrects and withdraws parts of a record. A part keeps its id; what was withdrawn is kept by the history, which records
 * all parts before and after. The version of the record, which the caller writes, counts for its parts too.
 */
export async function storeParts<E extends Part, A, C extends { readonly id: string }>(
  tx: Tx,
  type: string,
  recordId: string,
  parts: Parts<E, A, C>,
): Promise<Change[]> {
  const { entity, owner, lists, input } = parts;
  const [added, corrected, withdrawn] = [input.add ?? [], input.correct ?? [], input.withdraw ?? []];
  if (added.length + corrected.length + withdrawn.length === 0) return [];
  refuseTwice(withdrawn, (i) => [lists[2], i]);
  refuseTwice(
    corrected.map(({ id }) => id),
    (i) => [lists[1], i, 'id'],
  );
  const all = (): Promise<E[]> => tx.db.find(entity, { where: owner, order: { position: 'ASC' } as never });
  const found = await all();
  const recorded = (each: readonly E[]): object[] => each.map((row) => recordedPart(row, owner));
  const before = recorded(found);
  for (const [i, id] of withdrawn.entries()) await tx.db.delete(entity, ofId(found, id, [lists[2], i]).id);
  const rows = found.filter(({ id }) => !withdrawn.includes(id));
  for (const [i, given] of corrected.entries()) {
    const row = ofId(rows, given.id, [lists[1], i, 'id']);
    await parts.fill(row, given, [lists[1], i], rows);
    await tx.db.update(entity, row.id, row);
  }
  for (const [i, given] of added.entries()) {
    const row = Object.assign(Object.create(null) as E, owner, { id: uuidv7() });
    await parts.fill(row, given, [lists[0], i], rows);
    await tx.db.insert(entity, row);
    rows.push(row);
  }
  return changesOf(type, recordId, { [parts.field]: before }, { [parts.field]: recorded(await all()) });
}

/** Of two corrections of one part nobody knows which holds. */
function refuseTwice(ids: readonly string[], path: (i: number) => InputPath): void {
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (second >= 0) refuse(common.DUPLICATE, path(second));
}

const ofId = <E extends Part>(rows: readonly E[], id: string, path: InputPath): E =>
  rows.find((row) => row.id === id) ?? refuse(common.NOT_FOUND, path);

/** A part as the history keeps it: with its id, without the record it belongs to. */
const recordedPart = (row: Part, owner: object): object => {
  const fields = Object.entries(snapshot(row)).filter(([name]) => !(name in owner));
  return { id: row.id, ...Object.fromEntries(fields) };
};
