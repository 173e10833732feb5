import { Injectable } from '@nestjs/common';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny, type InputPath } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { partialDateColumns, storeParts } from '../../platform/database/index.js';
import type { Change } from '../../platform/events/index.js';
import { SearchIndex, type NameForm } from '../../platform/search/index.js';
import { dateProblems } from '../reference/index.js';
import { problems } from './names.problems.js';
import { OtherNameEntity } from './other-name.entity.js';
import type { CorrectOtherNameInput, OtherNameInput } from './other-name.inputs.js';

/** What a command on a record says of its other names. */
export interface OtherNamesInput {
  readonly otherNames?: readonly OtherNameInput[];
  readonly correctOtherNames?: readonly CorrectOtherNameInput[];
  readonly withdrawOtherNames?: readonly string[];
}

/** The other names of a record, as part of a command on the record, which then calls `index`. */
@Injectable()
export class OtherNames {
  constructor(private readonly searchIndex: SearchIndex) {}

  store(tx: Tx, subjectType: string, subjectId: string, input: OtherNamesInput): Promise<Change[]> {
    return storeParts<OtherNameEntity, OtherNameInput, CorrectOtherNameInput>(tx, subjectType, subjectId, {
      entity: OtherNameEntity,
      owner: { subjectType, subjectId },
      field: 'otherNames',
      lists: ['otherNames', 'correctOtherNames', 'withdrawOtherNames'],
      fill: (row, name, path, rows) => fill(tx, row, name, path, rows),
      input: { add: input.otherNames, correct: input.correctOtherNames, withdraw: input.withdrawOtherNames },
    });
  }

  /** Lets the record be found by these names of its own, and by all other names that it has. */
  async index(tx: Tx, subjectType: string, subjectId: string, own: readonly NameForm[]): Promise<void> {
    const others = await tx.db.findBy(OtherNameEntity, { subjectId });
    const forms = others.map(({ kind, text }) => ({ kind, form: text }));
    await this.searchIndex.put(tx, subjectType, subjectId, [...own, ...forms]);
  }

  /** Takes all of them away, also from the history that is yet to come. */
  async forget(tx: Tx, subjectId: string): Promise<void> {
    await tx.db.delete(OtherNameEntity, { subjectId });
  }
}

/** Kinds that only people or only organizations have. */
const OF_PEOPLE: readonly string[] = ['INITIALS', 'PASSPORT'];
const OF_ORGANIZATIONS: readonly string[] = ['SHORT'];

function fill(
  tx: Tx,
  row: OtherNameEntity,
  { startDate, endDate, ...name }: OtherNameInput | CorrectOtherNameInput,
  path: InputPath,
  rows: readonly OtherNameEntity[],
): void {
  Object.assign(row, { kind: row.kind ?? 'SPELLING' }, given(name));
  if (startDate !== undefined || !row.start) row.start = partialDateColumns(startDate);
  if (endDate !== undefined || !row.end) row.end = partialDateColumns(endDate);
  refuseIfAny(dateProblems(tx, 'otherName', { start: row.start, end: row.end }, (field) => [...path, field]));
  if ((row.subjectType === 'Person' ? OF_ORGANIZATIONS : OF_PEOPLE).includes(row.kind))
    refuse(problems.WRONG_NAME_KIND, [...path, 'kind']);
  if (rows.some((each) => each.id !== row.id && each.kind === row.kind && each.text === row.text))
    refuse(problems.DUPLICATE_NAME, [...path, 'text']);
}
