import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { partialDateColumns, snapshot } from '../../platform/database/index.js';
import { changesOf, EventBus } from '../../platform/events/index.js';
import { RecordNames, type Neighbour } from '../../platform/neighbours/index.js';
import type { OrganizationEnded } from '../organizations/index.js';
import { canEnd, endMembership, endReason } from './ending.js';
import { aboutMember } from './membership-words.js';
import { MembershipEntity, PostEntity } from './membership.entities.js';
import { isOver } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { holdersOf, isOnPost, mostOnPost } from './post-seats.js';

/** When an organization ends, its open memberships end with it or go on in the successor, in the same transaction. */
@Injectable()
export class OnOrganizationEnded {
  constructor(
    bus: EventBus,
    private readonly names: RecordNames,
  ) {
    bus.on<OrganizationEnded>('organization.ended', (tx, event) => this.handle(tx, event.data!));
  }

  private async handle(tx: Tx, data: NonNullable<OrganizationEnded['data']>): Promise<void> {
    if (data.memberships === 'KEEP') return;
    const found = await tx.db.find(MembershipEntity, {
      where: { organizationId: data.organizationId, voided: { at: IsNull() } },
      lock: { mode: 'pessimistic_write' },
    });
    const open = found.filter((each) => !isOver(each, today(tx.now)));
    if (open.length === 0) return;
    const end = partialDateColumns(data.effectiveDate);
    const later = open
      .filter((membership) => !canEnd(tx, membership, end))
      .map(({ id }) => ({ type: 'Membership', id }));
    if (later.length > 0) refuse(problems.BEGAN_LATER, 'effectiveDate', { records: await this.names.say(tx, later) });
    const successorId = data.memberships === 'CARRY_OVER' ? data.successorId : null;
    const reason = await endReason(tx, successorId ? 'carried_over' : 'organization_ended', 'memberships');
    const inTheWay = new Map<string, Neighbour>();
    for (const membership of open) {
      const planned = { end: membership.end, endReasonId: membership.endReasonId };
      await endMembership(tx, membership, end, reason);
      const found = successorId ? await this.carryOver(tx, { ...membership, ...planned }, data, successorId) : [];
      for (const each of found) inTheWay.set(each.id, each);
    }
    if (inTheWay.size > 0)
      refuse(problems.SUCCESSOR_SEATS_TAKEN, 'memberships', {
        records: await this.names.say(tx, [...inTheWay.values()]),
      });
  }

  /**
   * The same person in the successor, until the end that was planned, on its post of the same role where there is one; members that are there already stay. Gives the
   * post and the people on it when no seat is free.
   */
  private async carryOver(
    tx: Tx,
    membership: MembershipEntity,
    data: NonNullable<OrganizationEnded['data']>,
    successorId: string,
  ): Promise<{ type: string; id: string }[]> {
    const post = await this.samePost(tx, membership.postId, successorId);
    const next = Object.assign(new MembershipEntity(), {
      id: uuidv7(),
      personId: membership.personId,
      organizationId: successorId,
      postId: post?.id ?? null,
      start: partialDateColumns(data.effectiveDate),
      attestedOn: data.effectiveDate ? null : today(tx.now),
      end: membership.end,
      endReasonId: membership.endReasonId,
      onBehalfOfId: membership.onBehalfOfId,
      votingRight: membership.votingRight,
      capacity: membership.capacity,
      decisionId: data.decisionId,
    });
    const from = next.start.latest ?? next.attestedOn!;
    if (await isOnPost(tx, next, from)) return [];
    if (post && post.seats !== null && (await mostOnPost(tx, post.id, from)) >= post.seats) {
      const holders = await holdersOf(tx, post.id, from);
      return [{ type: 'Post', id: post.id }, ...holders.map((id) => ({ type: 'Person', id }))];
    }
    await tx.db.insert(MembershipEntity, next);
    const changes = changesOf('Membership', next.id, {}, snapshot(next));
    tx.record({ name: 'membership.began', changes: aboutMember(changes, next) });
    return [];
  }

  private async samePost(tx: Tx, postId: string | null, successorId: string): Promise<PostEntity | null> {
    if (!postId) return null;
    const { roleId } = await tx.db.findOneByOrFail(PostEntity, { id: postId });
    return tx.db.findOne(PostEntity, {
      where: { organizationId: successorId, roleId, closedOn: IsNull(), voided: { at: IsNull() } },
      order: { position: 'ASC', id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
  }
}
