import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import {
  findByCode, findRecord, isRetired, partialDateColumns, periodProblem, type LocalizedColumns, type PartialDateColumns,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../platform/events/index.js';
import { localized } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { ClassifierItemEntity, EthnicGroupEntity } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import {
  DeclaredNumberEntity, OrganizationEthnicGroupEntity, OrganizationNameEntity, type OrganizationEntity,
} from './organization.entities.js'; // prettier-ignore
import type { CorrectOrganizationInput, DeclaredNumberInput, OrganizationDetails } from './organization.inputs.js';
import { className } from './organization.rules.js';

/** What hangs on an organization: its names over time, whom it serves, what was declared about it. */
@Injectable()
export class OrganizationParts {
  constructor(private readonly index: SearchIndex) {}

  async store(
    tx: Tx,
    organization: OrganizationEntity,
    input: OrganizationDetails & Pick<CorrectOrganizationInput, 'ethnicGroups'>,
  ): Promise<Change[]> {
    const names = input.otherNames ?? [];
    refuseIfAny(names.map(({ startDate, endDate }, i) => periodProblem(startDate, endDate, `otherNames.${i}.endDate`)));
    for (const { kind, name, startDate, endDate } of names) {
      await this.addName(
        tx,
        organization.id,
        kind ?? 'AS_PRINTED',
        localized(name),
        partialDateColumns(startDate),
        partialDateColumns(endDate),
      );
    }
    await this.addNumbers(tx, organization.id, input.declaredNumbers ?? []);
    const before = { ethnicGroups: await this.servedBy(tx, organization.id) };
    if (input.ethnicGroups) await this.serve(tx, organization.id, input.ethnicGroups);
    const after = { ethnicGroups: input.ethnicGroups ? await this.servedBy(tx, organization.id) : before.ethnicGroups };
    await this.reindex(tx, organization);
    const type = className(organization.type);
    const added = { otherNames: input.otherNames, declaredNumbers: input.declaredNumbers };
    return [
      ...changesOf(type, organization.id, before, after),
      ...changesOf(type, organization.id, {}, nonEmpty(added)),
    ];
  }

  async addName(
    tx: Tx,
    organizationId: string,
    kind: string,
    name: LocalizedColumns,
    start: PartialDateColumns,
    end = partialDateColumns(null),
  ): Promise<void> {
    await tx.db.insert(OrganizationNameEntity, { id: uuidv7(), organizationId, kind, name, start, end });
  }

  /** The official name of today was written wrongly: it is mended where it stands, without a new period. */
  async correctOfficialName(
    tx: Tx,
    organizationId: string,
    wrong: LocalizedColumns,
    name: LocalizedColumns,
  ): Promise<void> {
    const current = await this.currentName(tx, organizationId, wrong);
    if (current) await tx.db.save(OrganizationNameEntity, Object.assign(current, { name }));
  }

  /** The official name of today ends, and another begins on the same day. */
  async replaceOfficialName(
    tx: Tx,
    organization: OrganizationEntity,
    old: LocalizedColumns,
    effective: PartialDateColumns,
  ): Promise<void> {
    const current = await this.currentName(tx, organization.id, old);
    refuseIfAny([periodProblem(current?.start.text, effective.text, 'effectiveDate')]);
    if (current) await tx.db.save(OrganizationNameEntity, Object.assign(current, { end: effective }));
    await this.addName(tx, organization.id, 'OFFICIAL', organization.name, effective);
    await this.reindex(tx, organization);
  }

  /** Told from earlier ones that ended on an unknown day by what it says. */
  private async currentName(
    tx: Tx,
    organizationId: string,
    { kk }: LocalizedColumns,
  ): Promise<OrganizationNameEntity | null> {
    const names = await tx.db.findBy(OrganizationNameEntity, {
      organizationId,
      kind: 'OFFICIAL',
      end: { text: IsNull() },
    });
    return names.find(({ name }) => name.kk === kk) ?? names.at(-1) ?? null;
  }

  private async addNumbers(tx: Tx, organizationId: string, numbers: readonly DeclaredNumberInput[]): Promise<void> {
    for (const [i, { subject, qualifier, asOf, sourceId, ...number }] of numbers.entries()) {
      const at = `declaredNumbers.${i}`;
      const { id: subjectId } = await findByCode(tx, ClassifierItemEntity, subject, `${at}.subject`, {
        classifier: 'declared-number',
      });
      if (sourceId) await findRecord(tx, SourceEntity, sourceId, `${at}.sourceId`);
      await tx.db.insert(DeclaredNumberEntity, {
        id: uuidv7(),
        organizationId,
        subjectId,
        ...number,
        qualifier: qualifier ?? 'EXACT',
        asOf: partialDateColumns(asOf),
        sourceId: sourceId ?? null,
      });
    }
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

  private async reindex(tx: Tx, organization: OrganizationEntity): Promise<void> {
    const names = await tx.db.findBy(OrganizationNameEntity, { organizationId: organization.id });
    const forms = names.flatMap(({ kind, name, end }) =>
      [name.kk, name.ru, name.en]
        .filter((form) => form !== null)
        .map((form) => ({
          kind: kind === 'OFFICIAL' && (end.text || name.kk !== organization.name.kk) ? 'FORMER' : kind,
          form,
        })),
    );
    await this.index.put(tx, className(organization.type), organization.id, forms);
  }
}

const nonEmpty = (fields: Readonly<Record<string, readonly unknown[] | undefined>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, each]) => each && each.length > 0));
