import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork, type Correctable,
} from '../../../platform/database/index.js'; // prettier-ignore
import { aboutIn, changesOf, type Change } from '../../../platform/events/index.js';
import { SimilarRecords } from '../../../platform/neighbours/index.js';
import { lifeProblems } from '../../memberships/index.js';
import { assertIdentified, findIdentified, PersonEntity } from '../../people/index.js';
import { AreaEntity, dateProblems, homeArea } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { findCabinet } from '../cabinets.js';
import { permissions } from '../mediation.permissions.js';
import { MediatorEntity } from './mediator.entity.js';
import type { CorrectMediatorInput, MediatorDetails, RegisterMediatorInput } from './mediator.inputs.js';

const WRITE = permissions['mediation.write'];

/** What of a mediator identifies the person, or is told in words: it goes with the person (0047). */
export const MEDIATOR_WORDS = ['certificateNumber', 'registerNumber', 'note'] as const;
const aboutMediator = (changes: readonly Change[], { personId }: Pick<MediatorEntity, 'personId'>): Change[] =>
  aboutIn([...MEDIATOR_WORDS, 'sources'], personId, changes);

const MEDIATORS: Correctable<MediatorEntity> = {
  type: 'Mediator',
  entity: MediatorEntity,
  permission: WRITE,
  withSubjects: aboutMediator,
};

@Injectable()
export class MediatorsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly sources: SourcesService,
  ) {}

  register(ctx: RequestContext, input: RegisterMediatorInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findIdentified(tx, input.personId, 'personId');
      const mediator = Object.assign(new MediatorEntity(), {
        id: uuidv7(),
        validFrom: partialDateColumns(null),
        validUntil: partialDateColumns(null),
      });
      const cabinet = input.cabinetId ? await findCabinet(tx, input.cabinetId, 'cabinetId') : undefined;
      const areaId = input.areaId === undefined ? (cabinet?.areaId ?? (await homeArea(tx, WRITE))) : input.areaId;
      await apply(tx, mediator, { ...input, areaId });
      await tx.db.insert(MediatorEntity, mediator);
      await assertPlaced(tx, WRITE, MediatorEntity, mediator.id);
      const changes = changesOf('Mediator', mediator.id, {}, snapshot(mediator));
      changes.push(...(await this.sources.cite(tx, 'Mediator', mediator.id, input)));
      await this.similar.warn(tx, 'Mediator', mediator.id, 'personId');
      tx.record({ name: 'mediator.registered', changes: aboutMediator(changes, mediator) });
      return mediator.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMediatorInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, MEDIATORS, 'mediator.corrected', input, async (mediator) => {
        await assertOpen(tx, mediator);
        if (input.cabinetId && input.cabinetId !== mediator.cabinetId)
          await findCabinet(tx, input.cabinetId, 'cabinetId');
        await apply(tx, mediator, input);
        return this.sources.cite(tx, 'Mediator', mediator.id, input);
      });
      return input.id;
    });
  }
}

/** Nothing is added to what is left of a person who was anonymised, whoever may see the person. */
async function assertOpen(tx: Tx, { personId }: MediatorEntity): Promise<void> {
  const lock = { mode: 'for_key_share' as const };
  assertIdentified(await tx.db.findOneOrFail(PersonEntity, { where: { id: personId }, lock }), 'id');
}

async function apply(tx: Tx, mediator: MediatorEntity, input: MediatorDetails): Promise<void> {
  const { validFrom, validUntil, ...columns } = input;
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  if (validFrom !== undefined) mediator.validFrom = partialDateColumns(validFrom);
  if (validUntil !== undefined) mediator.validUntil = partialDateColumns(validUntil);
  refuseIfAny(dateProblems(tx, 'mediator', { from: mediator.validFrom, until: mediator.validUntil }));
  fill(mediator, columns);
  if (validFrom !== undefined) refuseIfAny(await lifeProblems(tx, mediator, mediator.validFrom));
}
