import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventBus } from '../../../platform/events/index.js';
import type { Tx } from '../../../platform/context/index.js';
import { erasing } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';
import { SourcesService } from '../../sources/index.js';
import { MediatorEntity } from './mediator.entity.js';
import { MEDIATOR_WORDS } from './mediators.service.js';

/** That somebody was a mediator, and when, stays: counts rest on it. Numbers and words go with the person. */
@Injectable()
export class OnMediatorAnonymised {
  constructor(
    private readonly sources: SourcesService,
    bus: EventBus,
  ) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => this.forget(tx, data!.personId));
  }

  private async forget(tx: Tx, personId: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const mediators = await tx.db.find(MediatorEntity, { where: { personId }, order: { id: 'ASC' }, lock });
    const told = mediators.flatMap((each) => MEDIATOR_WORDS.filter((word) => each[word] !== null).map((word) => erasing('Mediator', each.id, word)));
    const changes = [...told, ...(await this.sources.forgetQuotes(tx, 'Mediator', mediators.map(({ id }) => id)))];
    if (changes.length === 0) return;
    await tx.db.update(MediatorEntity, { id: In(changes.map(({ entityId }) => entityId)) }, Object.fromEntries(MEDIATOR_WORDS.map((word) => [word, null])));
    tx.record({ name: 'mediator.unlinked', changes });
  } // prettier-ignore
}
