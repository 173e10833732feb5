import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus, type Change, type DomainEvent } from '../../platform/events/index.js';
import { RecordNames } from '../../platform/neighbours/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import { contradictions, correctedDates } from '../reference/index.js';
import { endMembership, endReason } from './ending.js';
import { datesOf, tiedBy } from './membership-dates.js';
import { MembershipEntity, TermEntity } from './membership.entities.js';
import { isOver, isToBegin } from './membership.rules.js';
import { problems } from './memberships.problems.js';

/**
 * A death ends the memberships that are open, wherever they are. A birth, death, founding or end that contradicts memberships
 * recorded before is worth a look: papers are messy, and either date may be the wrong one.
 */
@Injectable()
export class OnDatesCorrected {
  constructor(
    bus: EventBus,
    private readonly names: RecordNames,
  ) {
    for (const name of ['person.corrected', 'organization.corrected', 'organization.ended'])
      bus.on<DomainEvent>(name, (tx, { changes }) => this.handle(tx, changes));
  }

  private async handle(tx: Tx, changes: readonly Change[]): Promise<void> {
    const corrected = correctedDates(changes);
    if (!corrected) return;
    const { id, facts } = corrected;
    if (facts.includes('death')) {
      await this.warnOfFormerDeath(tx, id);
      await this.endOf(tx, id);
    }
    const voided = { at: IsNull() };
    const found = await tx.db.findBy(MembershipEntity, [
      { personId: id, voided },
      { organizationId: id, voided },
    ]);
    // Open ones end with their body, or go on because that was said.
    const ended = facts.includes('dissolved');
    const judged = ended ? found.filter((each) => isOver(each, today(tx.now))) : found;
    const dates = [];
    for (const each of judged) dates.push(await datesOf(tx, each, await tiedBy(tx, each)));
    tx.warnIfAny(contradictions(tx, 'membership', dates, facts, problems.CONTRADICTS_MEMBERSHIPS));
    await this.warnOfTerms(tx, id, facts);
  }

  private async warnOfTerms(tx: Tx, organizationId: string, facts: readonly string[]): Promise<void> {
    const organization = await tx.db.findOneBy(OrganizationEntity, { id: organizationId });
    if (!organization) return;
    const terms = await tx.db.findBy(TermEntity, { organizationId, voided: { at: IsNull() } });
    const life = lifeOf(organization, today(tx.now));
    const dates = terms.map(({ start, end }) => ({ start, end, ...life }));
    tx.warnIfAny(contradictions(tx, 'term', dates, facts, problems.CONTRADICTS_TERMS));
  }

  /** What ended by a death that is said otherwise now stays ended: somebody may have taken the post since. */
  private async warnOfFormerDeath(tx: Tx, personId: string): Promise<void> {
    const { death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
    const where = { personId, endReason: { classifier: 'end-reason', code: 'death' }, voided: { at: IsNull() } };
    const ended = await tx.db.findBy(MembershipEntity, where);
    const otherwise = ended.filter(
      ({ end }) => !death.text || end.earliest > death.latest || end.latest < death.earliest,
    );
    if (otherwise.length === 0) return;
    tx.warn(problems.ENDED_BY_DEATH, 'deathDate', { records: await this.say(tx, otherwise) });
  }

  private say(tx: Tx, memberships: readonly MembershipEntity[]): Promise<string> {
    return this.names.say(
      tx,
      memberships.map(({ id }) => ({ type: 'Membership', id })),
    );
  }

  /** What was to begin later cannot end: it is named, to be taken back. */
  private async endOf(tx: Tx, personId: string): Promise<void> {
    const { death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
    if (!death.text) return;
    const where = { personId, voided: { at: IsNull() } };
    const found = await tx.db.find(MembershipEntity, { where, lock: { mode: 'pessimistic_write' } });
    const open = found.filter((each) => !isOver(each, today(tx.now)));
    if (open.length === 0) return;
    const [ahead, begun] = [open.filter((each) => isToBegin(each, today(tx.now))), open.filter((each) => !isToBegin(each, today(tx.now)))]; // prettier-ignore
    const reason = await endReason(tx, 'death');
    for (const membership of begun) await endMembership(tx, membership, death, reason);
    if (ahead.length > 0) tx.warn(problems.BEGAN_LATER, 'deathDate', { records: await this.say(tx, ahead) });
  }
}
