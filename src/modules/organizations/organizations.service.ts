import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced,
  findByCode,
  findRecord,
  lockInOrder,
  partialDateColumns,
  snapshot,
  storeCorrection,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import {
  AreaEntity,
  beginNames,
  ClassifierItemEntity,
  correctName,
  dateProblems,
  homeArea,
  moveBeginning,
  OrganizationKindEntity,
  type OrganizationType,
} from '../reference/index.js';
import { organizationNames } from './organization-names.js';
import { OrganizationEntity } from './organization.entities.js';
import type {
  ConfirmContactsInput,
  CorrectOrganizationInput,
  OrganizationDetails,
  RegisterAssociationInput,
  RegisterOrganizationInput,
} from './organization.inputs.js';
import { binProblem, binWarning, className, typeFieldProblems } from './organization.rules.js';
import { OrganizationParts } from './organization.parts.js';
import { problems } from './organizations.problems.js';
import { permissions } from './organizations.permissions.js';

type AnyRegisterInput = RegisterOrganizationInput &
  Partial<Pick<RegisterAssociationInput, 'ethnicGroups' | 'registrationState' | 'bin'>>;

const ORGANIZATIONS = {
  type: ({ type }: OrganizationEntity) => className(type),
  entity: OrganizationEntity,
  permission: permissions['organizations.write'],
};

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly parts: OrganizationParts,
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
      await beginNames(tx, organizationNames(organization.id), organization.name, organization.founded);
      const changes = [
        ...changesOf(className(type), organization.id, {}, snapshot(organization)),
        ...(await this.parts.store(tx, organization, input)),
      ];
      await this.similar.warn(tx, 'Organization', organization.id, 'name');
      tx.record({ name: 'organization.registered', changes });
      return organization.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      if (input.parentId) await lockInOrder(tx, OrganizationEntity, [input.id, input.parentId]);
      await storeCorrection(tx, ORGANIZATIONS, 'organization.corrected', input, async (organization) => {
        const [names, founded] = [organizationNames(organization.id), organization.founded];
        if (input.kind) organization.kindId = await this.kindOf(tx, organization.type, input.kind);
        if (input.name) {
          organization.name = relocalized(organization.name, input.name);
          await correctName(tx, names, organization.name);
        }
        await this.apply(tx, organization, input);
        const subject = [className(organization.type), organization.id] as const;
        const moved = await moveBeginning(tx, subject, names, founded, organization.founded, 'foundedOn');
        return [...moved, ...(await this.parts.store(tx, organization, input))];
      });
      return input.id;
    });
  }

  confirmContacts(ctx: RequestContext, { confirmedOn, ...input }: ConfirmContactsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, ORGANIZATIONS, 'organization.contacts-confirmed', input, (organization) => {
        if (organization.isDissolved) refuse(problems.ALREADY_DISSOLVED, 'id');
        organization.contactsConfirmedOn = confirmedOn ?? today(tx.now);
        refuseIfAny(dateProblems(tx, 'confirmation', { confirmed: organization.contactsConfirmedOn }));
      });
      return input.id;
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
    tx.warnIfAny([binWarning(bin, today(tx.now))]);
    if (areaId) await findRecord(tx, AreaEntity, areaId, 'areaId');
    if (parentId) await findRecord(tx, OrganizationEntity, parentId, 'parentId');
    if (level)
      organization.levelId = (await findByCode(tx, ClassifierItemEntity, level, 'level', { classifier: 'level' })).id;
    if (level === null) organization.levelId = null;
    if (foundedOn !== undefined) organization.founded = founded;
    Object.assign(organization, given({ areaId, parentId, note, registrationState, bin }));
  }

  private async kindOf(tx: Tx, type: `${OrganizationType}`, code: string): Promise<string> {
    const kind = await findByCode(tx, OrganizationKindEntity, code, 'kind');
    return kind.type === type ? kind.id : refuse(problems.WRONG_KIND, 'kind', { code, type: kind.type });
  }
}
