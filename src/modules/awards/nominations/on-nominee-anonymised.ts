import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { maybeLocalized, snapshot } from '../../../platform/database/index.js';
import { changesOf, EventBus } from '../../../platform/events/index.js';
import { ERASED } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';
import { OPEN_STATES } from './nomination.actions.js';
import { NominationCheckEntity, NominationEndorsementEntity, NominationEntity } from './nomination.entities.js';

/** What a nomination tells of a person goes with the person, and what is still under way ends. */
@Injectable()
export class OnNomineeAnonymised {
  constructor(bus: EventBus) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => forget(tx, data!.personId));
  }
}

async function forget(tx: Tx, personId: string): Promise<void> {
  for (const nomination of await tx.db.find(NominationEntity, { where: { personId }, lock: { mode: 'pessimistic_write' } })) {
    const { id, state } = nomination;
    const before = snapshot(nomination);
    Object.assign(nomination, { merits: maybeLocalized(null), capacity: null, capacityRu: null, note: null, stateReason: null });
    if (OPEN_STATES.includes(state)) nomination.state = 'WITHDRAWN';
    // The key of the person is gone: what was is not said again.
    const changes = changesOf('Nomination', id, before, snapshot(nomination)).map((change) =>
      change.after === null ? { ...change, before: ERASED } : change,
    );
    await tx.db.save(nomination);
    await tx.db.update(NominationEndorsementEntity, { nominationId: id }, { statement: null });
    await tx.db.update(NominationCheckEntity, { nominationId: id }, { overrideReason: null });
    if (changes.length > 0) tx.record({ name: 'nomination.unlinked', changes });
  }
} // prettier-ignore
