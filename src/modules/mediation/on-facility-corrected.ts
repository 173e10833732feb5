import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus, type Change, type DomainEvent } from '../../platform/events/index.js';
import { isCabinet } from './cabinets.js';
import { MediationCaseEntity } from './cases/mediation-case.entities.js';
import { problems } from './mediation.problems.js';
import { MediatorEntity } from './mediators/mediator.entity.js';

/** Where mediators work and cases lie stays a cabinet. Which of the two there are is not told: cases are sealed. */
@Injectable()
export class OnFacilityCorrected {
  constructor(bus: EventBus) {
    bus.on<DomainEvent>('facility.corrected', (tx, { changes }) => this.handle(tx, changes));
  }

  private async handle(tx: Tx, changes: readonly Change[]): Promise<void> {
    const change = changes.find(({ field }) => field === 'kindId');
    if (!change || (await isCabinet(tx, String(change.after)))) return;
    const here = { cabinetId: change.entityId, voided: { at: IsNull() } };
    const isUsed = (await tx.db.existsBy(MediatorEntity, here)) || (await tx.db.existsBy(MediationCaseEntity, here));
    if (isUsed) refuse(problems.CABINET_IN_USE, 'kind');
  }
}
