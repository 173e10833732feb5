import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import { isSurelyAfter, parsePartialDate } from '../../kernel/partial-date.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds, findRecord, lockRecord, partialDateColumns, saveCorrected, snapshot, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { findIdentified, PersonEntity } from '../people/index.js';
import { dateProblems } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { MembershipEntity, PostEntity, TermEntity } from './membership.entities.js';
import type {
  AppointMemberInput,
  CorrectMembershipInput,
  EndMembershipInput,
  MembershipDetails,
} from './membership.inputs.js';
import { endReason } from './ending.js';
import { datesOf } from './membership-dates.js';
import { endingProblems, isHeldAfter, isOver } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { mostOnPost } from './post-seats.js';
import { permissions } from './memberships.permissions.js';

@Injectable()
export class MembershipsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
  ) {}

  appoint(ctx: RequestContext, input: AppointMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await this.standing(tx, input.organizationId);
      const person = await this.lockPerson(tx, input.personId);
      await assertHolds(
        tx,
        permissions['memberships.write'],
        OrganizationEntity,
        input.organizationId,
        'organizationId',
      );
      const membership = Object.assign(new MembershipEntity(), {
        id: uuidv7(),
        personId: person.id,
        organizationId: input.organizationId,
        start: partialDateColumns(null),
        end: partialDateColumns(null),
        ended: false,
        attestedOn: input.startDate ? null : today(tx.now),
      });
      await this.apply(tx, membership, input);
      const post = await this.lockPost(tx, membership);
      await tx.db.insert(MembershipEntity, membership);
      await this.assertSeats(tx, post);
      const changes = changesOf('Membership', membership.id, {}, snapshot(membership));
      changes.push(...(await this.sources.cite(tx, 'Membership', membership.id, input.sources)));
      tx.record({ name: 'membership.began', changes });
      return membership.id;
    });
  }

  end(ctx: RequestContext, input: EndMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, ...rest } = input;
      const membership = await this.lock(tx, id, expectedVersion);
      if (isOver(membership, today(tx.now))) refuse(problems.ALREADY_ENDED, 'id');
      const before = snapshot(membership);
      const end = rest.endDate ? parsePartialDate(rest.endDate)! : null;
      await this.apply(tx, membership, { ...rest, ended: !isSurelyAfter(end, today(tx.now)) });
      tx.record({ name: 'membership.ended', changes: await saveCorrected(tx, 'Membership', before, membership) });
      return membership.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const membership = await this.lock(tx, input.id, input.expectedVersion);
      const before = snapshot(membership);
      await this.apply(tx, membership, input);
      const own = changesOf('Membership', membership.id, before, snapshot(membership));
      const cited = await this.sources.cite(tx, 'Membership', membership.id, input.sources);
      const post = await this.lockPost(tx, membership);
      if (own.length > 0 || cited.length === 0) await saveCorrected(tx, 'Membership', before, membership);
      else await tx.db.increment(MembershipEntity, { id: membership.id }, 'version', 1);
      await this.assertSeats(tx, post);
      tx.record({
        name: 'membership.corrected',
        changes: [...own, ...cited],
        ...(input.reason && { reason: input.reason }),
      });
      return membership.id;
    });
  }

  /** The membership to write; its organization first, so that it cannot end unnoticed meanwhile. */
  private async lock(tx: Tx, id: string, expectedVersion: number): Promise<MembershipEntity> {
    const found = await tx.db.findOneBy(MembershipEntity, { id });
    if (found) await this.standing(tx, found.organizationId);
    const membership = await lockRecord(tx, permissions['memberships.write'], MembershipEntity, id, expectedVersion);
    await findRecord(tx, PersonEntity, membership.personId, 'personId');
    return membership;
  }

  private async apply(tx: Tx, membership: MembershipEntity, input: MembershipDetails): Promise<void> {
    const { postId, termId, startDate, attestedOn, endDate, onBehalfOfId, votingRight, capacity, decisionId, note } =
      input;
    if (postId) await this.ofOrganization(tx, PostEntity, postId, 'postId', membership.organizationId);
    if (termId) await this.ofOrganization(tx, TermEntity, termId, 'termId', membership.organizationId);
    if (onBehalfOfId) await findRecord(tx, OrganizationEntity, onBehalfOfId, 'onBehalfOfId');
    if (decisionId) await findRecord(tx, SourceEntity, decisionId, 'decisionId');
    if (startDate !== undefined) membership.start = partialDateColumns(startDate);
    if (endDate !== undefined) membership.end = partialDateColumns(endDate);
    if (input.endReason) membership.endReasonId = await endReason(tx, input.endReason);
    if (input.endReason === null) membership.endReasonId = null;
    const plain = { postId, termId, attestedOn, onBehalfOfId, votingRight, capacity, decisionId, note };
    Object.assign(membership, given(plain));
    const now = today(tx.now);
    membership.ended = input.ended ?? isOver(membership, now);
    if (!membership.start.text && !membership.attestedOn) membership.attestedOn = now;
    refuseIfAny([...endingProblems(membership, now), ...dateProblems(tx, 'membership', await datesOf(tx, membership))]);
    if (!isOver(membership, now)) await this.assertMayLast(tx, membership);
  }

  /** Nobody sits on in a body that has ended, or after death. */
  private async assertMayLast(tx: Tx, { organizationId, personId }: MembershipEntity): Promise<void> {
    const organization = await tx.db.findOneByOrFail(OrganizationEntity, { id: organizationId });
    if (organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
    const { death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
    if (death.text) refuse(problems.DIED_IN_OFFICE, 'personId');
  }

  private async ofOrganization(
    tx: Tx,
    entity: typeof PostEntity | typeof TermEntity,
    id: string,
    path: string,
    organizationId: string,
  ): Promise<void> {
    const found = await findRecord<PostEntity | TermEntity>(tx, entity, id, path);
    if (found.organizationId !== organizationId) refuse(problems.OF_OTHER_ORGANIZATION, path);
  }

  /** Held until the appointment stands, so that it cannot end unseen meanwhile. */
  private async standing(tx: Tx, id: string): Promise<OrganizationEntity> {
    const found = await tx.db.findOne(OrganizationEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
    return found ?? refuse(common.NOT_FOUND, 'organizationId');
  }

  /** Held like the organization: a death that is recorded meanwhile would leave the dead in office. */
  private async lockPerson(tx: Tx, id: string): Promise<PersonEntity> {
    await tx.db.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    return findIdentified(tx, id, 'personId');
  }

  /** Before the membership is stored: two who store first and lock then wait for each other until one is thrown out. */
  private async lockPost(tx: Tx, membership: MembershipEntity): Promise<PostEntity | null> {
    if (!membership.postId) return null;
    const where = { id: membership.postId };
    const post = await tx.db.findOneOrFail(PostEntity, { where, lock: { mode: 'pessimistic_write' } });
    if (post.closedOn && isHeldAfter(membership, post.closedOn)) refuse(problems.POST_CLOSED, 'postId');
    return post;
  }

  /** A post of several seats: at no moment may more hold it than it has. One seat is the database's own constraint. */
  private async assertSeats(tx: Tx, post: PostEntity | null): Promise<void> {
    if (!post || post.seats === null || post.seats === 1) return;
    if ((await mostOnPost(tx, post.id)) > post.seats) refuse(problems.SEATS_TAKEN, 'postId', { seats: post.seats });
  }
}
