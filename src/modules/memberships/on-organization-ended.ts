import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { findByCode, partialDateColumns, snapshot, type PartialDateColumns } from '../../platform/database/index.js';
import { changesOf, EventBus, type Change } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import type { OrganizationEnded } from '../organizations/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { MembershipEntity, PostEntity } from './membership.entities.js';
import { dateProblems } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { isOnPost, mostOnPost } from './post-seats.js';

/** When an organization ends, its open memberships end with it or go on in the successor, in the same transaction. */
@Injectable()
export class OnOrganizationEnded {
  constructor(bus: EventBus) {
    bus.on<OrganizationEnded>('organization.ended', (tx, event) => this.handle(tx, event.data!));
  }

  private async handle(tx: Tx, data: NonNullable<OrganizationEnded['data']>): Promise<void> {
    if (data.memberships === 'KEEP') return;
    const open = await tx.db.find(MembershipEntity, {
      where: { organizationId: data.organizationId, ended: false, voided: { at: IsNull() } },
      lock: { mode: 'pessimistic_write' },
    });
    if (open.length === 0) return;
    const end = partialDateColumns(data.effectiveDate);
    if (open.some((membership) => !canEnd(membership, end))) refuse(common.END_BEFORE_START, 'effectiveDate');
    const carried = data.memberships === 'CARRY_OVER' && data.successorId !== null;
    const reason = await findByCode(
      tx,
      ClassifierItemEntity,
      carried ? 'carried_over' : 'organization_ended',
      'memberships',
      { classifier: 'end-reason' },
    );
    const changes: Change[] = [];
    for (const membership of open) {
      const before = snapshot(membership);
      Object.assign(membership, { ended: true, end, endReasonId: reason.id });
      await tx.db.save(membership);
      changes.push(...changesOf('Membership', membership.id, before, snapshot(membership)));
      if (carried) changes.push(...(await this.carryOver(tx, membership, data, data.successorId)));
    }
    tx.record({ name: 'membership.ended', changes });
  }

  /** The same person in the successor, on its post of the same role where there is one; who is there already stays. */
  private async carryOver(
    tx: Tx,
    membership: MembershipEntity,
    data: NonNullable<OrganizationEnded['data']>,
    successorId: string,
  ): Promise<Change[]> {
    const post = await this.samePost(tx, membership.postId, successorId);
    const next = {
      id: uuidv7(),
      personId: membership.personId,
      organizationId: successorId,
      postId: post?.id ?? null,
      start: partialDateColumns(data.effectiveDate),
      attestedOn: data.effectiveDate ? null : today(tx.now),
      onBehalfOfId: membership.onBehalfOfId,
      votingRight: membership.votingRight,
      capacity: membership.capacity,
      decisionId: data.decisionId,
    };
    const from = next.start.latest ?? next.attestedOn!;
    if (await isOnPost(tx, next, from)) return [];
    if (post && post.seats !== null && (await mostOnPost(tx, post.id, from)) >= post.seats) {
      refuse(post.seats === 1 ? problems.POST_OCCUPIED : problems.SEATS_TAKEN, 'memberships', { seats: post.seats });
    }
    await tx.db.insert(MembershipEntity, next);
    return changesOf('Membership', next.id, {}, snapshot(next));
  }

  private async samePost(tx: Tx, postId: string | null, successorId: string): Promise<PostEntity | null> {
    if (!postId) return null;
    const { roleId } = await tx.db.findOneByOrFail(PostEntity, { id: postId });
    return tx.db.findOne(PostEntity, {
      where: { organizationId: successorId, roleId, closedOn: IsNull(), voided: { at: IsNull() } },
      order: { position: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}

const canEnd = ({ start, attestedOn }: MembershipEntity, end: PartialDateColumns): boolean =>
  dateProblems({
    start: start.text ? start : null,
    end: end.text ? end : null,
    ended: true,
    hasEndReason: true,
    attestedOn,
  }).every((each) => each === undefined);
