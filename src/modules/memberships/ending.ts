import { today } from '../../kernel/clock.js';
import { mayFollow } from '../../kernel/partial-date.js';
import type { Tx } from '../../platform/context/index.js';
import {
  findByCode,
  known,
  partialDateColumns,
  snapshot,
  type PartialDateColumns,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import type { MembershipEntity } from './membership.entities.js';

/** The id of a reason for which memberships end. */
export const endReason = async (tx: Tx, code: string, path = 'endReason'): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, path, { classifier: 'end-reason' })).id;

/** Whether it may have been in force until then; what has ended on an unknown day has ended by today. */
export function canEnd(tx: Tx, { start, attestedOn }: MembershipEntity, end: PartialDateColumns): boolean {
  const last = known(end) ?? { text: '', earliest: '', latest: today(tx.now) };
  return mayFollow(known(start), last) && !(attestedOn && attestedOn > last.latest);
}

/** Ends a membership because what it hangs on has ended; on an unknown day where it is attested for later. */
export async function endMembership(
  tx: Tx,
  membership: MembershipEntity,
  end: PartialDateColumns,
  endReasonId: string,
): Promise<void> {
  const before = snapshot(membership);
  const day = canEnd(tx, membership, end) ? end.text : null;
  Object.assign(membership, { ended: true, end: partialDateColumns(day), endReasonId });
  await tx.db.save(membership);
  const changes = changesOf('Membership', membership.id, before, snapshot(membership));
  tx.record({ name: 'membership.ended', changes });
}
