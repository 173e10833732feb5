import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny, type InputPath } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findByCode, findRecord, isRetired, partialDateColumns, storeParts } from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { OtherNames } from '../names/index.js';
import { ClassifierItemEntity, dateProblems, EthnicGroupEntity, formsOf, namesOf } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { organizationNames } from './organization-names.js';
import {
  DeclaredNumberEntity,
  OrganizationEthnicGroupEntity,
  type OrganizationEntity,
} from './organization.entities.js';
import type {
  CorrectDeclaredNumberInput, CorrectOrganizationInput, DeclaredNumberInput, OrganizationDetails,
} from './organization.inputs.js'; // prettier-ignore
import { className } from './organization.rules.js';

/** What a registration says of the parts of an organization, and what a correction may say beside. */
type PartsInput = OrganizationDetails & Partial<CorrectOrganizationInput>;

/** What hangs on an organization: its names over time, whom it serves, what was declared about it. */
@Injectable()
export class OrganizationParts {
  constructor(
    private readonly names: OtherNames,
    private readonly sources: SourcesService,
  ) {}

  async store(tx: Tx, organization: OrganizationEntity, input: PartsInput): Promise<Change[]> {
    const [type, id] = [className(organization.type), organization.id];
    const names = await this.names.store(tx, type, id, input);
    const numbers = await this.storeNumbers(tx, type, id, input);
    const before = { ethnicGroups: await this.servedBy(tx, id) };
    if (input.ethnicGroups) await this.serve(tx, id, input.ethnicGroups);
    const after = { ethnicGroups: input.ethnicGroups ? await this.servedBy(tx, id) : before.ethnicGroups };
    await this.reindex(tx, organization);
    const cited = await this.sources.cite(tx, type, id, input);
    return [...changesOf(type, id, before, after), ...names, ...numbers, ...cited];
  }

  /** All names, official and other, as the search finds them. */
  async reindex(tx: Tx, { id, type }: OrganizationEntity): Promise<void> {
    const official = formsOf(await namesOf(tx, organizationNames(id)));
    await this.names.index(tx, className(type), id, official);
  }

  private storeNumbers(tx: Tx, type: string, organizationId: string, input: PartsInput): Promise<Change[]> {
    return storeParts<DeclaredNumberEntity, DeclaredNumberInput, CorrectDeclaredNumberInput>(tx, type, organizationId, {
      entity: DeclaredNumberEntity,
      owner: { organizationId },
      field: 'declaredNumbers',
      lists: ['declaredNumbers', 'correctDeclaredNumbers', 'withdrawDeclaredNumbers'],
      fill: (row, number, path) => fillNumber(tx, row, number, path),
      input: {
        add: input.declaredNumbers,
        correct: input.correctDeclaredNumbers,
        withdraw: input.withdrawDeclaredNumbers,
      },
    });
  }

  private async serve(tx: Tx, organizationId: string, codes: readonly string[]): Promise<void> {
    const groups = await tx.db.findBy(EthnicGroupEntity, { code: In([...codes]) });
    const served = await this.servedBy(tx, organizationId);
    for (const [i, code] of codes.entries()) {
      const group =
        groups.find((each) => each.code === code) ?? refuse(common.UNKNOWN_CODE, ['ethnicGroups', i], { code });
      if (isRetired(tx, group) && !served.includes(group.id))
        refuse(common.RETIRED_CODE, ['ethnicGroups', i], { code });
    }
    await tx.db.delete(OrganizationEthnicGroupEntity, { organizationId });
    await tx.db.insert(
      OrganizationEthnicGroupEntity,
      groups.map((each) => ({ organizationId, ethnicGroupId: each.id })),
    );
  }

  private async servedBy(tx: Tx, organizationId: string): Promise<string[]> {
    const rows = await tx.db.findBy(OrganizationEthnicGroupEntity, { organizationId });
    return rows.map((each) => each.ethnicGroupId).sort();
  }
}

async function fillNumber(
  tx: Tx,
  row: DeclaredNumberEntity,
  { subject, asOf, ...number }: DeclaredNumberInput | CorrectDeclaredNumberInput,
  path: InputPath,
): Promise<void> {
  if (subject) {
    const kind = { classifier: 'declared-number' };
    row.subjectId = (await findByCode(tx, ClassifierItemEntity, subject, [...path, 'subject'], kind)).id;
  }
  if (number.sourceId) await findRecord(tx, SourceEntity, number.sourceId, [...path, 'sourceId']);
  if (asOf !== undefined || !row.asOf) row.asOf = partialDateColumns(asOf);
  refuseIfAny(dateProblems(tx, 'declaredNumber', { stated: row.asOf }, (field) => [...path, field]));
  Object.assign(row, { qualifier: row.qualifier ?? 'EXACT' }, given(number));
}
