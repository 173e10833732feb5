import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { AreaEntity, ClassifierItemEntity, dateProblems, homeArea } from '../reference/index.js';
import { FacilityEntity } from './facility.entities.js';
import type {
  CloseFacilityInput, CorrectFacilityInput, FacilityDetails, RegisterFacilityInput, ReopenFacilityInput,
} from './facility.inputs.js'; // prettier-ignore
import { FacilityParts } from './facility.parts.js';
import { permissions } from './facilities.permissions.js';
import { problems } from './facilities.problems.js';

const WRITE = permissions['facilities.write'];
const FACILITIES = { type: 'Facility', entity: FacilityEntity, permission: WRITE };

@Injectable()
export class FacilitiesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly parts: FacilityParts,
  ) {}

  register(ctx: RequestContext, input: RegisterFacilityInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const facility = Object.assign(new FacilityEntity(), {
        id: uuidv7(),
        kindId: await kindOf(tx, input.kind),
        name: localized(input.name),
        opened: partialDateColumns(null),
        closed: partialDateColumns(null),
      });
      const areaId = input.areaId === undefined ? await homeArea(tx, WRITE) : input.areaId;
      await apply(tx, facility, { ...input, areaId });
      await tx.db.insert(FacilityEntity, facility);
      await assertPlaced(tx, WRITE, FacilityEntity, facility.id);
      const parts = await this.parts.store(tx, facility, input);
      await this.similar.warn(tx, 'Facility', facility.id, 'name');
      tx.record({
        name: 'facility.registered',
        changes: [...changesOf('Facility', facility.id, {}, snapshot(facility)), ...parts],
      });
      return facility.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectFacilityInput): Promise<string> {
    return this.change(ctx, 'facility.corrected', input, async (tx, facility) => {
      if (input.kind) facility.kindId = await kindOf(tx, input.kind);
      if (input.name) facility.name = relocalized(facility.name, input.name);
      if (input.closedOn && !facility.isClosed) refuse(problems.FACILITY_OPEN, 'closedOn');
      if (input.closedOn !== undefined) facility.closed = partialDateColumns(input.closedOn);
      await apply(tx, facility, input);
      return this.parts.store(tx, facility, input);
    });
  }

  close(ctx: RequestContext, input: CloseFacilityInput): Promise<string> {
    return this.change(ctx, 'facility.closed', input, (tx, facility) => {
      if (facility.isClosed) refuse(problems.FACILITY_CLOSED, 'id');
      Object.assign(facility, { isClosed: true, closed: partialDateColumns(input.closedOn) });
      refuseIfAny(dateProblems(tx, 'facility', facility));
    });
  }

  reopen(ctx: RequestContext, input: ReopenFacilityInput): Promise<string> {
    return this.change(ctx, 'facility.reopened', input, (_tx, facility) => {
      if (!facility.isClosed) refuse(problems.FACILITY_OPEN, 'id');
      Object.assign(facility, { isClosed: false, closed: partialDateColumns(null) });
    });
  }

  private change(
    ctx: RequestContext,
    event: string,
    input: ReopenFacilityInput,
    work: (tx: Tx, facility: FacilityEntity) => ReturnType<Parameters<typeof storeCorrection>[4]>,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, FACILITIES, event, input, (facility) => work(tx, facility));
      return input.id;
    });
  }
}

const kindOf = async (tx: Tx, code: string): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, 'kind', { classifier: 'facility-kind' })).id;

async function apply(tx: Tx, facility: FacilityEntity, input: FacilityDetails): Promise<void> {
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  if (input.operatorId) await findRecord(tx, OrganizationEntity, input.operatorId, 'operatorId');
  if (input.openedOn !== undefined) facility.opened = partialDateColumns(input.openedOn);
  refuseIfAny(dateProblems(tx, 'facility', facility));
  fill(facility, input);
}
