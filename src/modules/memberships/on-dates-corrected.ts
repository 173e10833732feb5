import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import type { OrganizationCorrected } from '../organizations/index.js';
import { PersonEntity, type PersonCorrected } from '../people/index.js';
import { contradictions } from '../reference/index.js';
import { endMembership, endReason } from './ending.js';
import { datesOf } from './membership-dates.js';
import { MembershipEntity } from './membership.entities.js';
import { isOver } from './membership.rules.js';
import { problems } from './memberships.problems.js';

/**
 * A death ends the memberships that are open, wherever they are. A birth, death or founding that contradicts memberships
 * recorded before is worth a look: papers are messy, and either date may be the wrong one.
 */
@Injectable()
export class OnDatesCorrected {
  constructor(bus: EventBus) {
    bus.on<PersonCorrected>('person.corrected', async (tx, { data }) => {
      if (data!.corrected.includes('death')) await this.endOf(tx, data!.id);
      await this.warn(tx, { personId: data!.id }, data!.corrected);
    });
    bus.on<OrganizationCorrected>('organization.corrected', (tx, { data }) =>
      this.warn(tx, { organizationId: data!.id }, data!.corrected),
    );
  }

  private async endOf(tx: Tx, personId: string): Promise<void> {
    const { death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
    if (!death.text) return;
    const where = { personId, ended: false };
    const found = await tx.db.find(MembershipEntity, { where, lock: { mode: 'pessimistic_write' } });
    const open = found.filter((each) => !isOver(each, today(tx.now)));
    if (open.length === 0) return;
    const reason = await endReason(tx, 'death');
    for (const membership of open) await endMembership(tx, membership, death, reason);
  }

  private async warn(
    tx: Tx,
    where: { personId: string } | { organizationId: string },
    corrected: readonly string[],
  ): Promise<void> {
    if (corrected.length === 0) return;
    const dates = [];
    for (const each of await tx.db.findBy(MembershipEntity, where)) dates.push(await datesOf(tx, each));
    tx.warnIfAny(contradictions(tx, 'membership', dates, corrected, problems.CONTRADICTS_MEMBERSHIPS));
  }
}
