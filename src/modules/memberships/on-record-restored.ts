import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import type { RecordRestored } from '../../platform/voiding/index.js';
import { MembershipEntity, PostEntity } from './membership.entities.js';
import { assertSeats } from './post-seats.js';

/** A membership that counts again takes its seat again, if there is one left. */
@Injectable()
export class OnRecordRestored {
  constructor(bus: EventBus) {
    bus.on<RecordRestored>('record.restored', async (tx, { data }) => {
      if (data!.type === 'Membership') await this.takeSeat(tx, data!.id);
    });
  }

  private async takeSeat(tx: Tx, id: string): Promise<void> {
    const { postId } = await tx.db.findOneByOrFail(MembershipEntity, { id });
    if (!postId) return;
    const lock = { mode: 'pessimistic_write' } as const;
    await assertSeats(tx, await tx.db.findOne(PostEntity, { where: { id: postId }, lock }));
  }
}
