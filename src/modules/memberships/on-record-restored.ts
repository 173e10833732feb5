import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import { WHOLE_RECORD, type RecordRestored } from '../../platform/voiding/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { assertIdentified, PersonEntity } from '../people/index.js';
import { dateProblems } from '../reference/index.js';
import { assertMayLast } from './lasting.js';
import { datesOf } from './membership-dates.js';
import { MembershipEntity, PostEntity, TermEntity } from './membership.entities.js';
import { isOver } from './membership.rules.js';
import { problems } from './memberships.problems.js';
import { assertSeats, lockPost } from './post-seats.js';

/**
 * What counts again is judged as if it were recorded today: meanwhile the body may have ended, the person have died, the post
 * have been closed. That who sits there may not be known to whoever restores is no matter: the membership makes him known.
 */
@Injectable()
export class OnRecordRestored {
  constructor(bus: EventBus) {
    const judges: Readonly<Record<string, (tx: Tx, id: string) => Promise<void>>> = {
      Membership: judgeMembership,
      Post: judgePost,
      Term: judgeTerm,
    };
    bus.on<RecordRestored>(
      'record.restored',
      (tx, { data }) => judges[data!.type]?.(tx, data!.id) ?? Promise.resolve(),
    );
  }
}

async function judgeMembership(tx: Tx, id: string): Promise<void> {
  const membership = await tx.db.findOneByOrFail(MembershipEntity, { id });
  const organization = await held(tx, membership.organizationId);
  const lock = { mode: 'for_no_key_update' } as const;
  const person = await tx.db.findOneOrFail(PersonEntity, { where: { id: membership.personId }, lock });
  assertIdentified(person, 'personId');
  const tied = { person, organization };
  refuseIfAny(dateProblems(tx, 'membership', await datesOf(tx, membership, tied), WHOLE_RECORD));
  if (!isOver(membership, today(tx.now))) assertMayLast(tied);
  await assertSeats(tx, await lockPost(tx, membership));
}

async function judgePost(tx: Tx, id: string): Promise<void> {
  const { organizationId, closedOn } = await tx.db.findOneByOrFail(PostEntity, { id });
  const organization = await held(tx, organizationId);
  refuseIfAny(dateProblems(tx, 'post', { closed: closedOn, ...lifeOf(organization, today(tx.now)) }, WHOLE_RECORD));
  if (!closedOn && organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
}

async function judgeTerm(tx: Tx, id: string): Promise<void> {
  const { organizationId, start, end } = await tx.db.findOneByOrFail(TermEntity, { id });
  const organization = await held(tx, organizationId);
  refuseIfAny(dateProblems(tx, 'term', { start, end, ...lifeOf(organization, today(tx.now)) }, WHOLE_RECORD));
}

/** Held until the commit: it cannot end unnoticed meanwhile. */
const held = (tx: Tx, id: string): Promise<OrganizationEntity> =>
  tx.db.findOneOrFail(OrganizationEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
