import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { snapshot } from '../../../platform/database/index.js';
import { EventBus, type Change } from '../../../platform/events/index.js';
import { Readings } from '../../../platform/reading/index.js';
import { erasing } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';
import { PARTY_WORDS, PartyEntity } from './party.entity.js';

/** That somebody had to do with it, and as what, stays; what is said of him in words goes with the person. */
@Injectable()
export class OnPartyAnonymised {
  constructor(
    private readonly readings: Readings,
    bus: EventBus,
  ) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => this.forget(tx, data!.personId));
  }

  private async forget(tx: Tx, personId: string): Promise<void> {
    const parties = (): Promise<PartyEntity[]> =>
      tx.db.find(PartyEntity, { where: { personId }, order: { subjectId: 'ASC', id: 'ASC' } });
    const told = (await parties()).filter(isTelling);
    // The record before its parts, as a correction takes them.
    for (const [id, type] of new Map(told.map(({ subjectId, subjectType }) => [subjectId, subjectType])))
      await tx.db.increment(this.readings.get(type).table, { id }, 'version', 1);
    const changes: Change[] = [];
    for (const party of (await parties()).filter(isTelling)) {
      Object.assign(party, Object.fromEntries(PARTY_WORDS.map((word) => [word, null])));
      await tx.db.save(party);
      const { subjectType, subjectId, ...left } = snapshot(party);
      changes.push(erasing(party.subjectType, party.subjectId, 'parties', [{ id: party.id, ...left }]));
    }
    if (changes.length > 0) tx.record({ name: 'activity.unlinked', changes });
  }
}

const isTelling = (party: PartyEntity): boolean => PARTY_WORDS.some((word) => party[word] !== null);
