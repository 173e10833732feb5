import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { EventBus, type Change, type DomainEvent } from '../../platform/events/index.js';
import { contradictions, correctedDates } from '../reference/index.js';
import { datesOf } from './award-dates.js';
import { AwardEntity } from './award.entity.js';
import { problems } from './awards.problems.js';

/** A birth, death or founding that is corrected, and the end of an organization, may contradict awards recorded before: worth a look, no reason to refuse. */
@Injectable()
export class OnRecipientCorrected {
  constructor(bus: EventBus) {
    for (const name of ['person.corrected', 'organization.corrected', 'organization.ended'])
      bus.on<DomainEvent>(name, (tx, { changes }) => this.warn(tx, changes));
  }

  private async warn(tx: Tx, changes: readonly Change[]): Promise<void> {
    const corrected = correctedDates(changes);
    if (!corrected) return;
    const { id, facts } = corrected;
    const voided = { at: IsNull() };
    const dates = [];
    for (const each of await tx.db.findBy(AwardEntity, [
      { personId: id, voided },
      { organizationId: id, voided },
    ]))
      dates.push(await datesOf(tx, each));
    tx.warnIfAny(contradictions(tx, 'award', dates, facts, problems.CONTRADICTS_AWARDS));
  }
}
