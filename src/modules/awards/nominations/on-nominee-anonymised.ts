import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { DatabaseColumns, maybeLocalized, snapshot } from '../../../platform/database/index.js';
import { changesOf, EventBus } from '../../../platform/events/index.js';
import { FileStore } from '../../../platform/files/index.js';
import { ERASED, erasing } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';
import { OPEN_STATES } from './nomination.actions.js';
import { NominationCheckEntity, NominationEndorsementEntity, NominationEntity } from './nomination.entities.js';

/** That somebody was proposed, for what, by whom, and what came of it. */
const KEPT_OF_NOMINATION = [
  'id',
  'typeId',
  'personId',
  'organizationId',
  'proposerId',
  'proposingPersonId',
  'areaId',
  'decidingBodyId',
  'state',
  'submittedAt',
  'checkedAt',
  'rulesId',
  'preparedBy',
  'decisionId',
  'awardId',
  'decidedBy',
  'createdAt',
  'version',
];

/** What a nomination tells of a person goes with the person, scans as well as words, and what is still under way ends. */
@Injectable()
export class OnNomineeAnonymised implements OnApplicationBootstrap {
  private words: object;

  constructor(
    private readonly columns: DatabaseColumns,
    private readonly files: FileStore,
    bus: EventBus,
  ) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => this.forget(tx, data!.personId));
  }

  onApplicationBootstrap(): void {
    this.words = { ...this.columns.clearing(NominationEntity, KEPT_OF_NOMINATION), merits: maybeLocalized(null) };
  }

  private async forget(tx: Tx, personId: string): Promise<void> {
    const nominations = await tx.db.find(NominationEntity, {
      where: { personId },
      lock: { mode: 'pessimistic_write' },
    });
    const scanned = await this.files.forget(
      tx,
      nominations.map(({ id }) => id),
    );
    for (const each of nominations) await forget(tx, each, this.words, scanned.includes(each.id));
  }
}

async function forget(tx: Tx, nomination: NominationEntity, words: object, hadFiles: boolean): Promise<void> {
    const { id, state } = nomination;
    const before = snapshot(nomination);
    Object.assign(nomination, words);
    if (OPEN_STATES.includes(state)) nomination.state = 'WITHDRAWN';
    // The key of the person is gone: what was is not said again.
    const changes = changesOf('Nomination', id, before, snapshot(nomination)).map((change) =>
      change.after === null ? { ...change, before: ERASED } : change,
    );
    await tx.db.save(nomination);
    await tx.db.update(NominationEndorsementEntity, { nominationId: id }, { statement: null });
    await tx.db.update(NominationCheckEntity, { nominationId: id }, { overrideReason: null });
    if (hadFiles) changes.push(erasing('Nomination', id, 'files'));
    if (changes.length > 0) tx.record({ name: 'nomination.unlinked', changes });
} // prettier-ignore
