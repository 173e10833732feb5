import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { findByCode, partialDateColumns, snapshot } from '../../platform/database/index.js';
import { changesOf, EventBus, type Change } from '../../platform/events/index.js';
import type { OrganizationEnded } from '../organizations/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { MembershipEntity, PostEntity } from './membership.entities.js';

/** When an organization ends, its open memberships end with it or go on in the successor, in the same transaction. */
@Injectable()
export class OnOrganizationEnded {
  constructor(bus: EventBus) {
    bus.on<OrganizationEnded>('organization.ended', (tx, event) => this.handle(tx, event.data!));
  }

  private async handle(tx: Tx, data: NonNullable<OrganizationEnded['data']>): Promise<void> {
    if (data.memberships === 'KEEP') return;
    const open = await tx.db.findBy(MembershipEntity, { organizationId: data.organizationId, ended: false });
    if (open.length === 0) return;
    const carried = data.memberships === 'CARRY_OVER' && data.successorId !== null;
    const reason = await findByCode(tx, ClassifierItemEntity, carried ? 'carried_over' : 'organization_ended', 'memberships', { classifier: 'end-reason' });
    const changes: Change[] = [];
    for (const membership of open) {
      const before = snapshot(membership);
      Object.assign(membership, { ended: true, end: partialDateColumns(data.effectiveDate), endReasonId: reason.id });
      await tx.db.save(membership);
      changes.push(...changesOf('Membership', membership.id, before, snapshot(membership)));
      if (carried) changes.push(...(await this.carryOver(tx, membership, data, data.successorId!)));
    }
    tx.record({ name: 'membership.ended', changes });
  }

  /** The same person in the successor, on its post of the same role where there is one. */
  private async carryOver(tx: Tx, membership: MembershipEntity, data: NonNullable<OrganizationEnded['data']>, successorId: string): Promise<Change[]> {
    const next = {
      id: uuidv7(),
      personId: membership.personId,
      organizationId: successorId,
      postId: await this.samePost(tx, membership.postId, successorId),
      start: partialDateColumns(data.effectiveDate),
      attestedOn: data.effectiveDate ? null : today(tx.now),
      onBehalfOfId: membership.onBehalfOfId,
      votingRight: membership.votingRight,
      capacity: membership.capacity,
      decisionId: data.decisionId,
    };
    await tx.db.insert(MembershipEntity, next);
    return changesOf('Membership', next.id, {}, snapshot(next));
  }

  private async samePost(tx: Tx, postId: string | null, successorId: string): Promise<string | null> {
    if (!postId) return null;
    const { roleId } = await tx.db.findOneByOrFail(PostEntity, { id: postId });
    return (await tx.db.findOneBy(PostEntity, { organizationId: successorId, roleId }))?.id ?? null;
  }
}
