import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import { isSurelyAfter, parsePartialDate } from '../../kernel/partial-date.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { formatDate } from '../../kernel/said-date.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds, findRecord, known, lockRecord, partialDateColumns, partOfCommand, snapshot, storeCorrection, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { Voiding } from '../../platform/voiding/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { assertIdentified, PersonEntity } from '../people/index.js';
import { dateProblems, type Dates } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { MembershipEntity, PostEntity, TermEntity } from './membership.entities.js';
import type {
  AppointMemberInput,
  CorrectMemberInput,
  CorrectMembershipInput,
  EndMembershipInput,
  MembershipDetails,
  ReplaceMemberInput,
} from './membership.inputs.js';
import { endReason } from './ending.js';
import { datesOf, tiedBy } from './membership-dates.js';
import { endingProblems, isOver, isToBegin, usuallyAttested } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { assertAlive, assertMayLast } from './lasting.js';
import { assertSeats, lockPost } from './post-seats.js';
import { aboutMember } from './membership-words.js';
import { permissions } from './memberships.permissions.js';

const MEMBERSHIPS = {
  type: 'Membership',
  entity: MembershipEntity,
  permission: permissions['memberships.write'],
  withSubjects: aboutMember,
};

/** The dates that an ending says. */
const ENDING = ['end', 'lasts'] as const;

@Injectable()
export class MembershipsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly voiding: Voiding,
  ) {}

  appoint(ctx: RequestContext, input: AppointMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await this.hold(tx, input.organizationId);
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
        attestedOn: null,
      });
      await this.apply(tx, membership, input);
      const post = await lockPost(tx, membership);
      await tx.db.insert(MembershipEntity, membership);
      await assertSeats(tx, post);
      const changes = changesOf('Membership', membership.id, {}, snapshot(membership));
      changes.push(...(await this.sources.cite(tx, 'Membership', membership.id, input)));
      tx.record({ name: 'membership.began', changes: aboutMember(changes, membership) });
      return membership.id;
    });
  }

  end(ctx: RequestContext, input: EndMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const now = today(tx.now);
      const end = input.endDate ? parsePartialDate(input.endDate)! : null;
      await this.holdOrganization(tx, input.id);
      await storeCorrection(tx, MEMBERSHIPS, 'membership.ended', input, async (membership) => {
        if (isOver(membership, now)) refuse(problems.ALREADY_ENDED, 'id');
        if (!end && isToBegin(membership, now)) refuse(problems.NOT_BEGUN, 'id');
        const planned = known(membership.end);
        if (input.endDate === undefined && planned && isSurelyAfter(planned, now))
          refuse(problems.END_PLANNED, 'id', { date: formatDate(planned.text, tx.language) });
        await this.assertMember(tx, membership);
        await this.apply(tx, membership, { ...input, ended: !isSurelyAfter(end, now) }, true, ENDING);
      });
      return input.id;
    });
  }

  replace(ctx: RequestContext, { successor, idempotencyKey: _, ...ending }: ReplaceMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await this.end(tx, ending);
      const { organizationId, postId, termId, votingRight } = await tx.db.findOneByOrFail(MembershipEntity, {
        id: ending.id,
      });
      const seat = { organizationId, postId, termId, votingRight };
      return partOfCommand(tx, 'successor', () =>
        this.appoint(tx, { ...seat, ...given(successor), personId: successor.personId }),
      );
    });
  }

  correct(ctx: RequestContext, input: CorrectMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      let post: PostEntity | null = null;
      await this.holdOrganization(tx, input.id);
      await storeCorrection(tx, MEMBERSHIPS, 'membership.corrected', input, async (membership) => {
        await this.assertMember(tx, membership);
        await this.apply(tx, membership, input, !isOver(membership, today(tx.now)));
        post = await lockPost(tx, membership);
        return this.sources.cite(tx, 'Membership', membership.id, input);
      });
      await assertSeats(tx, post);
      return input.id;
    });
  }

  /** The member was picked wrongly: the membership is taken back and recorded for the right one, each with its own event. */
  correctMember(ctx: RequestContext, input: CorrectMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, personId, reason } = input;
      await this.holdOrganization(tx, id);
      const {
        version: _,
        voided: __,
        ...given
      } = await lockRecord(tx, permissions['memberships.write'], MembershipEntity, id, expectedVersion);
      if (given.personId === personId) refuse(common.NOTHING_CHANGED, 'personId');
      await this.lockPerson(tx, personId);
      const membership = Object.assign(new MembershipEntity(), given, { id: uuidv7(), personId });
      const link = { entity: 'Membership', before: null };
      const replaced = { ...link, entityId: id, field: 'replacedBy', after: membership.id };
      await this.voiding.void(tx, { id, reason }, [replaced]);
      await this.apply(tx, membership, {}, !isOver(membership, today(tx.now)));
      const post = await lockPost(tx, membership);
      await tx.db.insert(MembershipEntity, membership);
      await assertSeats(tx, post);
      const changes = changesOf('Membership', membership.id, {}, snapshot(membership));
      const sources = await this.sources.citationsOf(tx, id);
      changes.push(...(await this.sources.cite(tx, 'Membership', membership.id, { sources })));
      changes.push({ ...link, entityId: membership.id, field: 'replaces', after: id });
      tx.record({ name: 'membership.began', changes: aboutMember(changes, membership), reason });
      return membership.id;
    });
  }

  private async assertMember(tx: Tx, { personId }: MembershipEntity): Promise<void> {
    await findRecord(tx, PersonEntity, personId, 'personId');
  }

  /** Before the membership itself, so that the organization cannot end unnoticed while the membership is corrected. */
  private async holdOrganization(tx: Tx, id: string): Promise<void> {
    const found = await tx.db.findOneBy(MembershipEntity, { id });
    if (found) await this.hold(tx, found.organizationId);
  }

  private async apply(
    tx: Tx,
    membership: MembershipEntity,
    input: MembershipDetails,
    lasted = false,
    about?: readonly (keyof Dates<'membership'>)[],
  ): Promise<void> {
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
    if (!membership.start.text)
      membership.attestedOn ??= usuallyAttested(membership, now) ?? refuse(common.REQUIRED, 'attestedOn');
    const tied = await tiedBy(tx, membership);
    const dates = await datesOf(tx, membership, tied);
    refuseIfAny([...endingProblems(membership, now), ...dateProblems(tx, 'membership', dates, undefined, about)]);
    // What was kept open when its body ended goes on: it is not appointed anew by a correction.
    if (!isOver(membership, now)) (lasted ? assertAlive : assertMayLast)(tied);
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

  /**
   * Held until the appointment stands, so that it cannot end unseen meanwhile. Whether there is such an organization is
   * judged later, in one place: one that is hidden is answered like one that does not exist.
   */
  private async hold(tx: Tx, id: string): Promise<void> {
    await tx.db.findOne(OrganizationEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  /** Held like the organization: a death that is recorded meanwhile would leave the dead in office. */
  private async lockPerson(tx: Tx, id: string): Promise<PersonEntity> {
    return assertIdentified(await findRecord(tx, PersonEntity, id, 'personId', 'for_no_key_update'), 'personId');
  }
}
