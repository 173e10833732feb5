import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { dateProblems, isOutsideTerm } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import { MembershipEntity, TermEntity } from './membership.entities.js';
import type { CloseTermInput, CorrectTermInput, OpenTermInput, TermDetails } from './membership.inputs.js';
import { isOver } from './membership.rules.js';
import { permissions } from './memberships.permissions.js';
import { problems } from './memberships.problems.js';

const TERMS = { type: 'Term', entity: TermEntity, permission: permissions['memberships.write'] };

/** Periods of a body. That they follow one another is a constraint of the database, so that it holds for two at once. */
@Injectable()
export class TermsService {
  constructor(private readonly unit: UnitOfWork) {}

  open(ctx: RequestContext, input: OpenTermInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { organizationId } = input;
      await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
      await assertHolds(tx, permissions['memberships.write'], OrganizationEntity, organizationId, 'organizationId');
      const [start, end] = [partialDateColumns(null), partialDateColumns(null)];
      const blank = { id: uuidv7(), organizationId, start, end, mayOverlap: false, decisionId: null };
      const term = Object.assign(new TermEntity(), { ...blank, name: localized(input.name) });
      await this.apply(tx, term, input);
      await tx.db.insert(TermEntity, term);
      tx.record({ name: 'term.opened', changes: changesOf('Term', term.id, {}, snapshot(term)) });
      return term.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectTermInput): Promise<string> {
    return this.change(ctx, 'term.corrected', input);
  }

  close(ctx: RequestContext, input: CloseTermInput): Promise<string> {
    return this.change(ctx, 'term.closed', input, ({ end }, now) => {
      if (end.text && end.latest < now) refuse(problems.TERM_ENDED, 'id');
    });
  }

  private change(
    ctx: RequestContext,
    event: string,
    input: CorrectTermInput,
    check: (term: TermEntity, today: string) => void = () => undefined,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, TERMS, event, input, async (term) => {
        check(term, today(tx.now));
        if (input.name) term.name = relocalized(term.name, input.name);
        await this.apply(tx, term, input);
        await this.warnOfMembers(tx, term);
      });
      return input.id;
    });
  }

  private async apply(tx: Tx, term: TermEntity, input: TermDetails): Promise<void> {
    const { number, startDate, endDate, decisionId, mayOverlap } = input;
    if (decisionId) await findRecord(tx, SourceEntity, decisionId, 'decisionId');
    if (startDate !== undefined) term.start = partialDateColumns(startDate);
    if (endDate !== undefined) term.end = partialDateColumns(endDate);
    Object.assign(term, given({ number, decisionId, mayOverlap }));
    const organization = await tx.db.findOneByOrFail(OrganizationEntity, { id: term.organizationId });
    const { start, end } = term;
    refuseIfAny(dateProblems(tx, 'term', { start, end, ...lifeOf(organization, today(tx.now)) }));
  }

  /** Members of a term do not end with it by themselves: some sit on in the next. */
  private async warnOfMembers(tx: Tx, { id, start, end }: TermEntity): Promise<void> {
    const now = today(tx.now);
    const isClosed = Boolean(end.text) && end.latest < now;
    const members = await tx.db.findBy(MembershipEntity, { termId: id, voided: { at: IsNull() } });
    const outside = members.filter(
      (each) => (isClosed && !isOver(each, now)) || isOutsideTerm({ ...each, termStart: start, termEnd: end }),
    );
    if (outside.length > 0) tx.warn(problems.MEMBERS_OUTSIDE_TERM, 'endDate', { count: outside.length });
  }
}
