import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds, findByCode, findRecord, lockRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork, type PartialDateColumns,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { Voiding } from '../../platform/voiding/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { findIdentified, PersonEntity } from '../people/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { MembershipEntity, PostEntity, TermEntity } from './membership.entities.js';
import type {
  AppointMemberInput,
  CorrectMemberInput,
  CorrectMembershipInput,
  EndMembershipInput,
  MembershipDetails,
} from './membership.inputs.js';
import { dateProblems, deathProblem } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { assertSeats } from './post-seats.js';
import { permissions } from './memberships.permissions.js';

const known = (date: PartialDateColumns): PartialDate | null => (date.text ? date : null);

const MEMBERSHIPS = { type: 'Membership', entity: MembershipEntity, permission: permissions['memberships.write'] };

@Injectable()
export class MembershipsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly voiding: Voiding,
  ) {}

  appoint(ctx: RequestContext, input: AppointMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = await findIdentified(tx, input.personId, 'personId');
      const organization = await this.standing(tx, input.organizationId);
      await assertHolds(tx, permissions['memberships.write'], OrganizationEntity, organization.id, 'organizationId');
      const membership = Object.assign(new MembershipEntity(), {
        id: uuidv7(),
        personId: person.id,
        organizationId: input.organizationId,
        start: partialDateColumns(null),
        end: partialDateColumns(null),
        ended: false,
        attestedOn: input.startDate ? null : today(tx.now),
      });
      await this.apply(tx, membership, person, { ...input, ended: input.ended ?? (input.endDate ? true : undefined) });
      if (organization.isDissolved && !membership.ended) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
      const post = await this.lockPost(tx, membership.postId);
      await tx.db.insert(MembershipEntity, membership);
      await assertSeats(tx, post);
      const changes = changesOf('Membership', membership.id, {}, snapshot(membership));
      changes.push(...(await this.sources.cite(tx, 'Membership', membership.id, input.sources)));
      tx.record({ name: 'membership.began', changes });
      return membership.id;
    });
  }

  end(ctx: RequestContext, input: EndMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, MEMBERSHIPS, 'membership.ended', input, async (membership) => {
        if (membership.ended) refuse(problems.ALREADY_ENDED, 'id');
        await this.apply(tx, membership, await this.member(tx, membership), { ...input, ended: true });
      });
      return input.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMembershipInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      let post: PostEntity | null = null;
      await storeCorrection(tx, MEMBERSHIPS, 'membership.corrected', input, async (membership) => {
        await this.apply(tx, membership, await this.member(tx, membership), input);
        post = await this.lockPost(tx, membership.postId);
        return this.sources.cite(tx, 'Membership', membership.id, input.sources);
      });
      await assertSeats(tx, post);
      return input.id;
    });
  }

  /** The member was picked wrongly: the membership is taken back and recorded for the right one, each with its own event. */
  correctMember(ctx: RequestContext, input: CorrectMemberInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, personId, reason } = input;
      const {
        version: _,
        voided: __,
        ...given
      } = await lockRecord(tx, permissions['memberships.write'], MembershipEntity, id, expectedVersion);
      if (given.personId === personId) refuse(common.NOTHING_CHANGED, 'personId');
      const person = await findIdentified(tx, personId, 'personId');
      const membership = Object.assign(new MembershipEntity(), given, { id: uuidv7(), personId });
      const link = { entity: 'Membership', before: null };
      const replaced = { ...link, entityId: id, field: 'replacedBy', after: membership.id };
      await this.voiding.void(tx, { id, reason }, [replaced]);
      await this.apply(tx, membership, person, {});
      await tx.db.insert(MembershipEntity, membership);
      const changes = changesOf('Membership', membership.id, {}, snapshot(membership));
      const citations = await this.sources.citationsOf(tx, id);
      changes.push(...(await this.sources.cite(tx, 'Membership', membership.id, citations)));
      changes.push({ ...link, entityId: membership.id, field: 'replaces', after: id });
      tx.record({ name: 'membership.began', changes, reason });
      return membership.id;
    });
  }

  private member(tx: Tx, { personId }: MembershipEntity): Promise<PersonEntity> {
    return findRecord(tx, PersonEntity, personId, 'personId');
  }

  private async apply(
    tx: Tx,
    membership: MembershipEntity,
    person: PersonEntity,
    input: MembershipDetails,
  ): Promise<void> {
    const {
      postId,
      termId,
      startDate,
      attestedOn,
      ended,
      endDate,
      endReason,
      onBehalfOfId,
      votingRight,
      capacity,
      decisionId,
      note,
    } = input;
    if (postId) await this.ofOrganization(tx, PostEntity, postId, 'postId', membership.organizationId);
    if (termId) await this.ofOrganization(tx, TermEntity, termId, 'termId', membership.organizationId);
    if (onBehalfOfId) await findRecord(tx, OrganizationEntity, onBehalfOfId, 'onBehalfOfId');
    if (decisionId) await findRecord(tx, SourceEntity, decisionId, 'decisionId');
    if (startDate !== undefined) membership.start = partialDateColumns(startDate);
    if (endDate !== undefined) membership.end = partialDateColumns(endDate);
    if (endReason)
      membership.endReasonId = (
        await findByCode(tx, ClassifierItemEntity, endReason, 'endReason', { classifier: 'end-reason' })
      ).id;
    if (endReason === null) membership.endReasonId = null;
    const plain = { postId, termId, attestedOn, ended, onBehalfOfId, votingRight, capacity, decisionId, note };
    Object.assign(membership, given(plain));
    if (!membership.start.text && !membership.attestedOn) membership.attestedOn = today(tx.now);
    const [start, end] = [known(membership.start), known(membership.end)];
    refuseIfAny([
      ...dateProblems({
        start,
        end,
        ended: membership.ended,
        hasEndReason: !!membership.endReasonId,
        attestedOn: membership.attestedOn,
      }),
      deathProblem(start, membership.attestedOn, known(person.death)),
    ]);
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

  /** Before the membership is stored: two who store first and lock then wait for each other until one is thrown out. */
  private lockPost(tx: Tx, postId: string | null): Promise<PostEntity | null> {
    if (!postId) return Promise.resolve(null);
    return tx.db.findOneOrFail(PostEntity, { where: { id: postId }, lock: { mode: 'pessimistic_write' } });
  }
}
