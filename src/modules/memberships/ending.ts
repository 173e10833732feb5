import { mayFollow } from '../../kernel/partial-date.js';
import type { Tx } from '../../platform/context/index.js';
import { findByCode, partialDateColumns, snapshot, type PartialDateColumns } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import type { MembershipEntity } from './membership.entities.js';

/** The id of a reason for which memberships end. */
export const endReason = async (tx: Tx, code: string, path = 'endReason'): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, path, { classifier: 'end-reason' })).id;

/** Whether it may have been in force until then. */
export const canEnd = ({ start, attestedOn }: MembershipEntity, end: PartialDateColumns): boolean =>
  !end.text || (mayFollow(start.text ? start : null, end) && !(attestedOn && attestedOn > end.latest));

/** Ends a membership because what it hangs on has ended; on an unknown day where it is attested for later. */
export async function endMembership(
  tx: Tx,
  membership: MembershipEntity,
  end: PartialDateColumns,
  endReasonId: string,
): Promise<void> {
  const before = snapshot(membership);
  const known = canEnd(membership, end) ? end.text : null;
  Object.assign(membership, { ended: true, end: partialDateColumns(known), endReasonId });
  await tx.db.save(membership);
  const changes = changesOf('Membership', membership.id, before, snapshot(membership));
  tx.record({ name: 'membership.ended', changes });
}
