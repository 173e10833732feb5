import { MoreThanOrEqual, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { isSurelyAfter, mayFollow } from '../../kernel/partial-date.js';
import { LANGUAGES } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import {
  known, partialDateColumns, saveCorrected, snapshot, type LocalizedColumns, type PartialDateColumns,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../platform/events/index.js';
import { relocalized, type LocalizedCorrectionInput } from '../../platform/input/index.js';
import { languagesSaid } from '../../platform/labels/index.js';
import { common } from '../../platform/problems/index.js';
import { formerNamesOf } from './former-names.js';
import { problems } from './reference.problems.js';
import { placeInLine, placeOnDay } from './official-name.rules.js';

/** An official name in the line of names of a record. It held until the next one began, so names neither overlap nor leave gaps. */
export interface OfficialName extends ObjectLiteral {
  readonly id: string;
  readonly position: number;
  readonly name: LocalizedColumns;
  readonly start: PartialDateColumns;
}
/** In which table the names of a record stand, and by which column they are its own. */
export interface LineOfNames<E extends OfficialName> {
  readonly entity: EntityTarget<E>;
  readonly owner: FindOptionsWhere<E>;
}
interface NamedRecord extends ObjectLiteral {
  id: string;
  version: number;
  name: LocalizedColumns;
}
/** A name since a day; the day may be unknown. */
export interface Renaming {
  readonly name: LocalizedCorrectionInput;
  readonly effectiveDate?: string | null;
}
export interface Renamed {
  readonly changes: Change[];
  readonly former: LocalizedColumns;
  readonly name: LocalizedColumns;
}

/** The names of a record, the oldest first; the last is the one of today. */
export const namesOf = <E extends OfficialName>(tx: Tx, { entity, owner }: LineOfNames<E>): Promise<E[]> =>
  tx.db.find(entity, { where: owner, order: { position: 'ASC' } as never });

/** The first name of a new record. */
export async function beginNames<E extends OfficialName>(
  tx: Tx,
  { entity, owner }: LineOfNames<E>,
  name: LocalizedColumns,
  start: PartialDateColumns,
): Promise<void> {
  await tx.db.insert(entity, { ...owner, id: uuidv7(), position: 0, name, start } as never);
}

/**
 * Puts a name in its place in time. The latest becomes the name of the record; an earlier one stands among the former
 * names. Refuses a day to come, one before the first name, and the name it follows.
 */
export async function rename<E extends OfficialName, R extends NamedRecord>(
  tx: Tx,
  type: string,
  record: R,
  line: LineOfNames<E>,
  { name: given, effectiveDate }: Renaming,
): Promise<Renamed> {
  const start = partialDateColumns(effectiveDate);
  if (isSurelyAfter(known(start), today(tx.now))) refuse(common.DATE_IN_FUTURE, 'effectiveDate');
  const names = await namesOf(tx, line);
  const position = placeInLine(names.map((each) => known(each.start)), known(start)) ?? refuse(problems.BEFORE_FIRST_NAME, 'effectiveDate'); // prettier-ignore
  const former = names[position - 1]!;
  const name = relocalized(former.name, given);
  if (isSame(name, former.name)) refuse(common.NOTHING_CHANGED);
  warnOfKept(tx, former.name, given);
  const later = { ...line.owner, position: MoreThanOrEqual(position) } as FindOptionsWhere<E>;
  await tx.db.increment(line.entity, later, 'position', 1);
  await tx.db.insert(line.entity, { ...line.owner, id: uuidv7(), position, name, start } as never);
  const before = snapshot(record);
  const isLast = position === names.length;
  if (isLast) record.name = name;
  const changes = isLast ? await saveCorrected(tx, type, before, record) : await newVersion(tx, record);
  return { changes: [...changes, ...(await newLine(tx, type, record.id, line, names))], former: former.name, name };
}

/** The name goes on as it was in languages of which nothing is said. */
function warnOfKept(tx: Tx, former: LocalizedColumns, given: LocalizedCorrectionInput): void {
  const kept = LANGUAGES.filter((each) => former[each] !== null && given[each] === undefined);
  if (kept.length > 0) tx.warn(problems.NAME_KEPT, 'name', { languages: languagesSaid(kept, tx.language) });
}

/** How the former names of a record have changed with its line, which once held these. */
async function newLine<E extends OfficialName>(
  tx: Tx,
  type: string,
  id: string,
  line: LineOfNames<E>,
  before: readonly E[],
): Promise<Change[]> {
  const after = await namesOf(tx, line);
  return changesOf(type, id, { formerName: formerNamesOf(before) }, { formerName: formerNamesOf(after) });
}

/** The name of today was written wrongly: it is corrected where it stands. */
export async function correctName<E extends OfficialName>(
  tx: Tx,
  line: LineOfNames<E>,
  name: LocalizedColumns,
): Promise<void> {
  const last = (await namesOf(tx, line)).at(-1)!;
  await tx.db.update(line.entity, last.id, { name } as never);
}

/**
 * The first name began with the record: when its beginning is corrected, that of the name is. Refuses one after the second
 * name. Gives what is to be told of it where it is a former one.
 */
export async function moveBeginning<E extends OfficialName>(
  tx: Tx,
  [type, id]: readonly [type: string, id: string],
  line: LineOfNames<E>,
  from: PartialDateColumns,
  to: PartialDateColumns,
  path: string,
): Promise<Change[]> {
  const names = await namesOf(tx, line);
  const [first, second] = names;
  if (from.text === to.text || first?.start.text !== from.text) return [];
  if (second && !mayFollow(known(to), known(second.start))) refuse(problems.NAMED_BEFORE, path);
  await tx.db.update(line.entity, first.id, { start: to } as never);
  return newLine(tx, type, id, line, names);
}

/** What a record was called since a day, and before it if it was renamed on that day. */
export async function namesOn<E extends OfficialName>(
  tx: Tx,
  line: LineOfNames<E>,
  day: PartialDateColumns,
): Promise<{ since: LocalizedColumns; before: LocalizedColumns }> {
  const names = await namesOf(tx, line);
  const place = placeOnDay(
    names.map((each) => known(each.start)),
    known(day),
  );
  return { since: names[place]!.name, before: names[Math.max(0, place - 1)]!.name };
}

async function newVersion(tx: Tx, record: NamedRecord): Promise<Change[]> {
  await tx.db.increment(record.constructor, { id: record.id }, 'version', 1);
  return [];
}

const isSame = (a: LocalizedColumns, b: LocalizedColumns): boolean => a.kk === b.kk && a.ru === b.ru && a.en === b.en;
