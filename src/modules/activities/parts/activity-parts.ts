import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { given } from '../../../kernel/given.js';
import { refuse, refuseIfAny, type InputPath } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findByCode, findRecord, storeParts } from '../../../platform/database/index.js';
import { aboutEach, changesOf, type Change } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { lifeProblems } from '../../memberships/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { findIdentified } from '../../people/index.js';
import { AreaEntity, ClassifierItemEntity, type Known } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { problems } from '../activities.problems.js';
import type { ActivityCorrection, ActivityDetails } from '../activity.inputs.js';
import { FurtherAreaEntity } from './further-area.entity.js';
import { NumberEntity } from './number.entity.js';
import { PARTY_WORDS, PartyEntity } from './party.entity.js';
import type { CorrectDeclaredCountInput, CorrectPartyInput, DeclaredCountInput, PartyInput } from './parts.inputs.js';

export type PartsInput = ActivityDetails & Partial<ActivityCorrection>;
/** The record that has the parts. */
export interface Whole {
  readonly type: string;
  readonly id: string;
  /** Which classifier says what its numbers count. */
  readonly counted: string;
  /** From when until when its parties took part. */
  readonly when: Known;
}

/** What hangs on a record of this module: its parties, numbers, further areas and sources. */
@Injectable()
export class ActivityParts {
  constructor(private readonly sources: SourcesService) {}

  async store(tx: Tx, whole: Whole, input: PartsInput): Promise<Change[]> {
    const { type, id } = whole;
    return [
      ...(await this.extend(tx, whole, input.furtherAreas)),
      ...(await this.storeParties(tx, whole, input)),
      ...(await this.storeNumbers(tx, whole, input)),
      ...(await this.sources.cite(tx, type, id, input)),
    ];
  }

  private async storeParties(tx: Tx, { type, id, when }: Whole, input: PartsInput): Promise<Change[]> {
    const changes = await storeParts<PartyEntity, PartyInput, CorrectPartyInput>(tx, type, id, {
      entity: PartyEntity,
      owner: { subjectType: type, subjectId: id },
      field: 'parties',
      lists: ['parties', 'correctParties', 'withdrawParties'],
      fill: async (row, party, path, rows) => {
        await fillParty(tx, row, party, path, rows);
        refuseIfAny(await lifeProblems(tx, row, when, (field) => [...path, field]));
      },
      input: { add: input.parties, correct: input.correctParties, withdraw: input.withdrawParties },
    });
    return changes.flatMap((each) => aboutEach(PARTY_WORDS, each));
  }

  private storeNumbers(tx: Tx, { type, id, counted }: Whole, input: PartsInput): Promise<Change[]> {
    return storeParts<NumberEntity, DeclaredCountInput, CorrectDeclaredCountInput>(tx, type, id, {
      entity: NumberEntity,
      owner: { subjectType: type, subjectId: id },
      field: 'numbers',
      lists: ['numbers', 'correctNumbers', 'withdrawNumbers'],
      fill: (row, number, path, rows) => fillNumber(tx, counted, row, number, path, rows),
      input: { add: input.numbers, correct: input.correctNumbers, withdraw: input.withdrawNumbers },
    });
  }

  /** The list is given whole. */
  private async extend(tx: Tx, { type, id }: Whole, areas: readonly string[] | undefined): Promise<Change[]> {
    if (!areas) return [];
    for (const [i, areaId] of areas.entries()) await findRecord(tx, AreaEntity, areaId, ['furtherAreas', i]);
    const before = (await tx.db.findBy(FurtherAreaEntity, { subjectId: id })).map((each) => each.areaId).sort();
    const after = [...areas].sort();
    const [gone, fresh] = [before.filter((each) => !after.includes(each)), after.filter((each) => !before.includes(each))];
    await tx.db.delete(FurtherAreaEntity, { subjectId: id, areaId: In(gone) });
    await tx.db.insert(FurtherAreaEntity, fresh.map((areaId) => ({ subjectType: type, subjectId: id, areaId })));
    return changesOf(type, id, { furtherAreas: before }, { furtherAreas: after });
  } // prettier-ignore
}

const itemOf = async (tx: Tx, classifier: string, code: string, path: InputPath): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, path, { classifier })).id;

async function fillParty(
  tx: Tx,
  row: PartyEntity,
  { role, ...party }: PartyInput | CorrectPartyInput,
  path: InputPath,
  rows: readonly PartyEntity[],
): Promise<void> {
  if (role) row.roleId = await itemOf(tx, 'party-role', role, [...path, 'role']);
  if (party.organizationId)
    await findRecord(tx, OrganizationEntity, party.organizationId, [...path, 'organizationId']);
  if (party.personId && party.personId !== row.personId) await findIdentified(tx, party.personId, [...path, 'personId']);
  Object.assign(row, given(party));
  row.anonymous ??= false;
  const named = [row.organizationId, row.personId, row.name].filter((each) => each != null).length;
  if (named + Number(row.anonymous) !== 1) refuse(problems.ONE_PARTY, [...path, 'organizationId']);
  const isSame = (other: PartyEntity): boolean =>
    other.id !== row.id &&
    (['roleId', 'organizationId', 'personId', 'name'] as const).every(
      (name) => (other[name] ?? null) === (row[name] ?? null),
    );
  if (rows.some(isSame)) refuse(problems.PARTY_TWICE, [...path, 'role']);
} // prettier-ignore

async function fillNumber(
  tx: Tx,
  classifier: string,
  row: NumberEntity,
  { of, group, ...number }: DeclaredCountInput | CorrectDeclaredCountInput,
  path: InputPath,
  rows: readonly NumberEntity[],
): Promise<void> {
  if (of) row.ofId = await itemOf(tx, classifier, of, [...path, 'of']);
  if (group !== undefined)
    row.groupId = group === null ? null : await itemOf(tx, 'people-group', group, [...path, 'group']);
  Object.assign(row, { qualifier: row.qualifier ?? 'EXACT' }, given(number));
  const isSame = (other: NumberEntity): boolean =>
    other.id !== row.id && other.ofId === row.ofId && (other.groupId ?? null) === (row.groupId ?? null);
  if (rows.some(isSame)) refuse(common.DUPLICATE, [...path, 'of']);
}
