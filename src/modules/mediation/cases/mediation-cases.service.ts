import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, partialDateColumns, snapshot, storeCorrection, UnitOfWork, type Correctable,
} from '../../../platform/database/index.js'; // prettier-ignore
import { aboutIn, changesOf, type Change } from '../../../platform/events/index.js';
import { warnUnlessOpen } from '../../facilities/index.js';
import { ClassifierItemEntity, dateProblems } from '../../reference/index.js';
import { findCabinet } from '../cabinets.js';
import { permissions } from '../mediation.permissions.js';
import { problems } from '../mediation.problems.js';
import { CaseLinks } from './case-links.js';
import { CaseParties } from './case-parties.js';
import { follows, isCourse, isOutcome } from './mediation-case.actions.js';
import { MediationCaseEntity } from './mediation-case.entities.js';
import type {
  AdvanceMediationCaseInput, CorrectMediationCaseInput, MediationCaseDetails, OpenMediationCaseInput,
} from './mediation-case.inputs.js'; // prettier-ignore

const WRITE = permissions['mediation.cases.write'];

/** The text is sealed in the history too, with a key of the case. */
const aboutParties = (changes: readonly Change[], { id }: Pick<MediationCaseEntity, 'id'>): Change[] =>
  aboutIn(['parties'], id, changes);

/** From the request to its end. What may be done when, `mediation-case.actions.ts` says. */
@Injectable()
export class MediationCasesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly parties: CaseParties,
    private readonly links: CaseLinks,
  ) {}

  private readonly cases: Correctable<MediationCaseEntity> = {
    type: 'MediationCase',
    entity: MediationCaseEntity,
    permission: WRITE,
    open: (mediation) => this.parties.open(mediation),
    withSubjects: aboutParties,
  };

  open(ctx: RequestContext, input: OpenMediationCaseInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const cabinet = await findCabinet(tx, input.cabinetId, 'cabinetId');
      const mediation = Object.assign(new MediationCaseEntity(), {
        id: uuidv7(),
        cabinetId: input.cabinetId,
        kindId: await kindOf(tx, input.kind),
        stage: 'REQUEST' as const,
        course: null,
        begun: partialDateColumns(null),
        ended: partialDateColumns(null),
        parties: null,
        advancedAt: null,
      });
      receive(mediation, input.receivedOn);
      warnUnlessOpen(tx, cabinet, mediation.received, 'cabinetId');
      this.apply(tx, mediation, input);
      await tx.db.insert(MediationCaseEntity, mediation);
      await assertPlaced(tx, WRITE, MediationCaseEntity, mediation.id, 'cabinetId');
      const changes = changesOf('MediationCase', mediation.id, {}, snapshot(mediation));
      changes.push(...(await this.links.store(tx, mediation, input)));
      tx.record({ name: 'mediation-case.opened', changes: aboutParties(changes, mediation) });
      return mediation.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMediationCaseInput): Promise<string> {
    return this.change(ctx, 'mediation-case.corrected', input, async (tx, mediation) => {
      const { kind, receivedOn, begunOn, endedOn } = input;
      if (kind) mediation.kindId = await kindOf(tx, kind);
      if (receivedOn) receive(mediation, receivedOn);
      if (begunOn && mediation.course === null) refuse(problems.STAGE_NOT_REACHED, 'begunOn');
      if (endedOn && !isOutcome(mediation.stage)) refuse(problems.STAGE_NOT_REACHED, 'endedOn');
      if (begunOn !== undefined) mediation.begun = partialDateColumns(begunOn);
      if (endedOn !== undefined) mediation.ended = partialDateColumns(endedOn);
      this.apply(tx, mediation, input);
      return this.links.store(tx, mediation, input);
    });
  }

  advance(ctx: RequestContext, input: AdvanceMediationCaseInput): Promise<string> {
    const { stage, takenOn, mediatorIds } = input;
    return this.change(ctx, 'mediation-case.advanced', input, async (tx, mediation) => {
      if (!follows(mediation.stage, stage)) refuse(problems.CASE_STAGE, 'stage');
      mediation.stage = stage;
      mediation.advancedAt = tx.now;
      if (isCourse(stage)) Object.assign(mediation, { course: stage, begun: partialDateColumns(takenOn) });
      else mediation.ended = partialDateColumns(takenOn);
      refuseIfAny(dateProblems(tx, 'mediationCase', mediation, () => ['takenOn']));
      return this.links.store(tx, mediation, mediatorIds ? { mediatorIds } : {});
    });
  }

  private apply(tx: Tx, mediation: MediationCaseEntity, input: MediationCaseDetails): void {
    fill(mediation, input);
    if (input.parties !== undefined) mediation.parties = input.parties;
    this.parties.seal(mediation);
    refuseIfAny(dateProblems(tx, 'mediationCase', mediation));
  }

  private change(
    ctx: RequestContext,
    event: string,
    input: { readonly id: string; readonly expectedVersion: number; readonly reason?: string | null },
    work: (tx: Tx, mediation: MediationCaseEntity) => Promise<readonly Change[]>,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, this.cases, event, input, (mediation) => work(tx, mediation));
      return input.id;
    });
  }
}

const kindOf = async (tx: Tx, code: string): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, 'kind', { classifier: 'dispute-kind' })).id;

function receive(mediation: MediationCaseEntity, day: string): void {
  mediation.received = partialDateColumns(day);
  mediation.receivedYear = Number(mediation.received.earliest.slice(0, 4));
}
