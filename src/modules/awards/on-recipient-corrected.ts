import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import type { OrganizationCorrected } from '../organizations/index.js';
import type { PersonCorrected } from '../people/index.js';
import { contradictions } from '../reference/index.js';
import { datesOf } from './award-dates.js';
import { AwardEntity } from './award.entity.js';
import { problems } from './awards.problems.js';

/** A birth, death or founding that is corrected may contradict awards recorded before: worth a look, no reason to refuse. */
@Injectable()
export class OnRecipientCorrected {
  constructor(bus: EventBus) {
    bus.on<PersonCorrected>('person.corrected', (tx, { data }) => this.handle(tx, data!));
    bus.on<OrganizationCorrected>('organization.corrected', (tx, { data }) => this.handle(tx, data!));
  }

  private async handle(tx: Tx, { id, corrected }: { id: string; corrected: readonly string[] }): Promise<void> {
    if (corrected.length === 0) return;
    const awards = await tx.db.findBy(AwardEntity, [{ personId: id }, { organizationId: id }]);
    const dates = await Promise.all(awards.map((each) => datesOf(tx, each)));
    tx.warnIfAny(contradictions(tx, 'award', dates, corrected, problems.CONTRADICTS_AWARDS));
  }
}
