import { Injectable } from '@nestjs/common';
import { problem, refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced,
  findByCode,
  findRecord,
  lockRecord,
  partialDateColumns,
  snapshot,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';
import {
  AreaEntity,
  ClassifierItemEntity,
  correctedDates,
  dateProblems,
  homeArea,
  OrganizationKindEntity,
  type OrganizationType,
} from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import { OrganizationEntity } from './organization.entities.js';
import type {
  CorrectOrganizationInput,
  OrganizationDetails,
  RegisterAssociationInput,
  RegisterOrganizationInput,
} from './organization.inputs.js';
import { binProblem, className, typeFieldProblems } from './organization.rules.js';
import { OrganizationParts } from './organization.parts.js';
import { problems } from './organizations.problems.js';
import { permissions } from './organizations.permissions.js';

type AnyRegisterInput = RegisterOrganizationInput &
  Partial<Pick<RegisterAssociationInput, 'ethnicGroups' | 'registrationState' | 'bin'>>;

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly parts: OrganizationParts,
    private readonly sources: SourcesService,
  ) {}

  register(ctx: RequestContext, type: `${OrganizationType}`, input: AnyRegisterInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = Object.assign(new OrganizationEntity(), {
        id: uuidv7(),
        type,
        kindId: await this.kindOf(tx, type, input.kind),
        name: localized(input.name),
        founded: partialDateColumns(null),
      });
      const areaId = input.areaId === undefined ? await homeArea(tx, permissions['organizations.write']) : input.areaId;
      await this.apply(tx, organization, { ...input, areaId });
      await tx.db.insert(OrganizationEntity, organization);
      await assertPlaced(tx, permissions['organizations.write'], OrganizationEntity, organization.id);
      await this.parts.addName(tx, organization.id, 'OFFICIAL', organization.name, organization.founded);
      const changes = [
        ...changesOf(className(type), organization.id, {}, snapshot(organization)),
        ...(await this.parts.store(tx, organization, input)),
      ];
      changes.push(...(await this.sources.cite(tx, className(type), organization.id, input.sources)));
      tx.record({ name: 'organization.registered', changes });
      return organization.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = await lockRecord(
        tx,
        permissions['organizations.write'],
        OrganizationEntity,
        input.id,
        input.expectedVersion,
      );
      const before = snapshot(organization);
      if (input.kind) organization.kindId = await this.kindOf(tx, organization.type, input.kind);
      if (input.name) {
        const wrong = organization.name;
        organization.name = localized(input.name);
        await this.parts.correctOfficialName(tx, organization.id, wrong, organization.name);
      }
      await this.apply(tx, organization, input);
      const own = changesOf(className(organization.type), organization.id, before, snapshot(organization));
      const changes = [...own, ...(await this.parts.store(tx, organization, input))];
      changes.push(...(await this.sources.cite(tx, className(organization.type), organization.id, input.sources)));
      refuseIfAny([changes.length === 0 ? problem(common.NOTHING_CHANGED) : undefined]);
      if (own.length > 0) await tx.db.save(organization);
      else await tx.db.increment(OrganizationEntity, { id: organization.id }, 'version', 1);
      await assertPlaced(tx, permissions['organizations.write'], OrganizationEntity, organization.id);
      tx.record({
        name: 'organization.corrected',
        changes,
        data: { id: organization.id, corrected: correctedDates(own) },
        ...(input.reason && { reason: input.reason }),
      });
      return organization.id;
    });
  }

  private async apply(
    tx: Tx,
    organization: OrganizationEntity,
    input: OrganizationDetails & Partial<CorrectOrganizationInput>,
  ): Promise<void> {
    const { level, areaId, parentId, foundedOn, note, registrationState, bin } = input;
    const founded = partialDateColumns(foundedOn);
    refuseIfAny([
      ...typeFieldProblems(organization.type, input),
      binProblem(bin),
      ...(foundedOn ? dateProblems(tx, 'organization', { founded, dissolved: organization.dissolved }) : []),
    ]);
    if (areaId) await findRecord(tx, AreaEntity, areaId, 'areaId');
    if (parentId) await this.assertParent(tx, organization.id, parentId);
    if (level)
      organization.levelId = (await findByCode(tx, ClassifierItemEntity, level, 'level', { classifier: 'level' })).id;
    if (level === null) organization.levelId = null;
    if (areaId !== undefined) organization.areaId = areaId;
    if (parentId !== undefined) organization.parentId = parentId;
    if (foundedOn !== undefined) organization.founded = founded;
    if (note !== undefined) organization.note = note;
    if (registrationState !== undefined) organization.registrationState = registrationState;
    if (bin !== undefined) organization.bin = bin;
  }

  /** The parent exists and does not lie below the organization itself. */
  private async assertParent(tx: Tx, id: string, parentId: string): Promise<void> {
    await findRecord(tx, OrganizationEntity, parentId, 'parentId');
    const above: { id: string }[] = await tx.db.query(
      `WITH RECURSIVE up AS (SELECT id, parent_id FROM organizations WHERE id = $1
         UNION SELECT o.id, o.parent_id FROM organizations o JOIN up ON o.id = up.parent_id)
       SELECT id FROM up WHERE id = $2`,
      [parentId, id],
    );
    if (above.length > 0) refuse(problems.PARENT_CYCLE, 'parentId');
  }

  private async kindOf(tx: Tx, type: `${OrganizationType}`, code: string): Promise<string> {
    const kind = await findByCode(tx, OrganizationKindEntity, code, 'kind');
    return kind.type === type ? kind.id : refuse(problems.WRONG_KIND, 'kind', { code, type: kind.type });
  }
}
