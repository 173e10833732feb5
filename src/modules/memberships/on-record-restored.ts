import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import type { RecordRestored } from '../../platform/voiding/index.js';
import { MembershipEntity } from './membership.entities.js';
import { assertSeats, lockPost } from './post-seats.js';

/** A membership that counts again takes its seat again, if there is one left. */
@Injectable()
export class OnRecordRestored {
  constructor(bus: EventBus) {
    bus.on<RecordRestored>('record.restored', async (tx, { data }) => {
      if (data!.type === 'Membership') await this.takeSeat(tx, data!.id);
    });
  }

  private async takeSeat(tx: Tx, id: string): Promise<void> {
    const membership = await tx.db.findOneByOrFail(MembershipEntity, { id });
    await assertSeats(tx, await lockPost(tx, membership, 'id'));
  }
}
