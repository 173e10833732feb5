import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds,
  findByCode,
  findRecord,
  snapshot,
  storeCorrection,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { ClassifierItemEntity, dateProblems } from '../reference/index.js';
import { MembershipEntity, PostEntity } from './membership.entities.js';
import type { ClosePostInput, CorrectPostInput, CreatePostInput, ReopenPostInput } from './membership.inputs.js';
import { isHeldAfter } from './membership.rules.js';
import { permissions } from './memberships.permissions.js';
import { problems } from './memberships.problems.js';
import { mostOnPost } from './post-seats.js';

const POSTS = { type: 'Post', entity: PostEntity, permission: permissions['memberships.write'] };

/** Seats of an organization. */
@Injectable()
export class PostsService {
  constructor(private readonly unit: UnitOfWork) {}

  createPost(ctx: RequestContext, input: CreatePostInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = await findRecord(tx, OrganizationEntity, input.organizationId, 'organizationId');
      await assertHolds(tx, permissions['memberships.write'], OrganizationEntity, organization.id, 'organizationId');
      if (organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
      const role = await findByCode(tx, ClassifierItemEntity, input.role, 'role', { classifier: 'post-role' });
      const post = Object.assign(new PostEntity(), {
        id: uuidv7(),
        organizationId: organization.id,
        roleId: role.id,
        title: localized(input.title),
        seats: input.seats ?? null,
        position: input.position ?? role.position,
      });
      await tx.db.insert(PostEntity, post);
      tx.record({ name: 'post.created', changes: changesOf('Post', post.id, {}, snapshot(post)) });
      return post.id;
    });
  }

  correctPost(ctx: RequestContext, input: CorrectPostInput): Promise<string> {
    return this.change(ctx, 'post.corrected', input, async (tx, post) => {
      const { role, title, seats, position } = input;
      if (role)
        post.roleId = (await findByCode(tx, ClassifierItemEntity, role, 'role', { classifier: 'post-role' })).id;
      Object.assign(post, given({ title: title && relocalized(post.title, title), seats, position }));
      if (post.seats !== null && (await mostOnPost(tx, post.id)) > post.seats)
        refuse(problems.SEATS_TAKEN, 'seats', { seats: post.seats });
    });
  }

  /** A closed post stays where it stood, and is filled no more. Its holders are ended first: each for a reason of its own. */
  closePost(ctx: RequestContext, input: ClosePostInput): Promise<string> {
    return this.change(ctx, 'post.closed', input, async (tx, post) => {
      if (post.closedOn) refuse(problems.POST_CLOSED, 'id');
      const closedOn = input.closedOn ?? today(tx.now);
      const organization = await tx.db.findOneByOrFail(OrganizationEntity, { id: post.organizationId });
      refuseIfAny(dateProblems(tx, 'post', { closed: closedOn, ...lifeOf(organization, today(tx.now)) }));
      const holders = await tx.db.findBy(MembershipEntity, { postId: post.id, voided: { at: IsNull() } });
      const count = holders.filter((each) => isHeldAfter(each, closedOn)).length;
      if (count > 0) refuse(problems.POST_HELD, 'closedOn', { count });
      post.closedOn = closedOn;
    });
  }

  reopenPost(ctx: RequestContext, input: ReopenPostInput): Promise<string> {
    return this.change(ctx, 'post.reopened', input, async (tx, post) => {
      if (!post.closedOn) refuse(problems.POST_OPEN, 'id');
      const { isDissolved } = await tx.db.findOneByOrFail(OrganizationEntity, { id: post.organizationId });
      if (isDissolved) refuse(problems.ORGANIZATION_ENDED, 'id');
      post.closedOn = null;
    });
  }

  private change(
    ctx: RequestContext,
    event: string,
    input: ReopenPostInput,
    work: (tx: Tx, post: PostEntity) => Promise<void>,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, POSTS, event, input, (post) => work(tx, post));
      return input.id;
    });
  }
}
