import { Injectable } from '@nestjs/common';
import { mayFollow } from '../../kernel/partial-date.js';
import { refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import {
  assertHolds,
  findByCode,
  findRecord,
  partialDateColumns,
  snapshot,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import { PostEntity, TermEntity } from './membership.entities.js';
import type { CreatePostInput, OpenTermInput } from './membership.inputs.js';
import { permissions } from './memberships.permissions.js';
import { problems } from './memberships.problems.js';

/** The frame in which memberships stand: posts and terms of an organization. */
@Injectable()
export class PostsService {
  constructor(private readonly unit: UnitOfWork) {}

  createPost(ctx: RequestContext, input: CreatePostInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = await findRecord(tx, OrganizationEntity, input.organizationId, 'organizationId');
      await assertHolds(tx, permissions['memberships.write'], OrganizationEntity, organization.id, 'organizationId');
      if (organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
      const role = await findByCode(tx, ClassifierItemEntity, input.role, 'role', { classifier: 'post-role' });
      const post = {
        id: uuidv7(),
        organizationId: organization.id,
        roleId: role.id,
        title: localized(input.title),
        seats: input.seats ?? null,
        position: input.position ?? role.position,
      };
      await tx.db.insert(PostEntity, post);
      tx.record({ name: 'post.created', changes: changesOf('Post', post.id, {}, snapshot(post)) });
      return post.id;
    });
  }

  openTerm(ctx: RequestContext, input: OpenTermInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, OrganizationEntity, input.organizationId, 'organizationId');
      await assertHolds(
        tx,
        permissions['memberships.write'],
        OrganizationEntity,
        input.organizationId,
        'organizationId',
      );
      if (input.decisionId) await findRecord(tx, SourceEntity, input.decisionId, 'decisionId');
      const [start, end] = [partialDateColumns(input.startDate), partialDateColumns(input.endDate)];
      if (start.text && end.text && !mayFollow(start, end)) refuse(common.END_BEFORE_START, 'endDate');
      const term = {
        id: uuidv7(),
        organizationId: input.organizationId,
        number: input.number,
        name: localized(input.name),
        start,
        end,
        decisionId: input.decisionId ?? null,
      };
      await tx.db.insert(TermEntity, term);
      tx.record({ name: 'term.opened', changes: changesOf('Term', term.id, {}, snapshot(term)) });
      return term.id;
    });
  }
}
