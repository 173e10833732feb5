import { Injectable } from '@nestjs/common';
import { changesOf, EventBus } from '../../platform/events/index.js';
import type { Tx } from '../../platform/context/index.js';
import { erasing } from '../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../people/index.js';
import { AccessRequestEntity } from './access-requests/access-request.entity.js';
import { AccountEntity } from './account.entity.js';

/** When it is taken away who a person is, no account and no request tells it either. */
@Injectable()
export class OnPersonAnonymised {
  constructor(bus: EventBus) {
    bus.on<PersonAnonymised>(personAnonymised, async (tx, event) => {
      await this.unlink(tx, event.data!.personId);
      await this.closeRequests(tx, event.data!.personId);
    });
  }

  /** Whose account it was is not told: the key of the person is gone, and sealing would make a new one. */
  private async unlink(tx: Tx, personId: string): Promise<void> {
    const accounts = await tx.db.findBy(AccountEntity, { personId });
    for (const { id } of accounts) {
      await tx.db.update(AccountEntity, { id }, { personId: null });
      tx.record({ name: 'account.unlinked', changes: [erasing('Account', id, 'personId')] });
    }
  }

  /** The reasons go, and whoever still waits is refused: of nobody there is nothing left to open. */
  private async closeRequests(tx: Tx, personId: string): Promise<void> {
    for (const request of await tx.db.find(AccessRequestEntity, {
      where: { personId },
      lock: { mode: 'pessimistic_write' },
    })) {
      const { id, answer } = request;
      const closing = answer === null ? { answer: 'REFUSED' as const, answeredAt: tx.now } : {};
      await tx.db.update(AccessRequestEntity, { id }, { reason: null, answerReason: null, ...closing });
      const erased = (['reason', 'answerReason'] as const).filter((field) => request[field] !== null);
      const changes = [
        ...erased.map((field) => erasing('AccessRequest', id, field)),
        ...changesOf('AccessRequest', id, {}, closing),
      ];
      if (changes.length > 0) tx.record({ name: 'access.unlinked', changes });
    }
  }
}
