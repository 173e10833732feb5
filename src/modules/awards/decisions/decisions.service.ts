import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { today } from '../../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { MeetingBodyEntity, ResolutionEntity } from '../../meetings/index.js';
import { lifeOf, OrganizationEntity } from '../../organizations/index.js';
import { findIdentified } from '../../people/index.js';
import { AreaEntity, contradictions, dateProblems, homeArea } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { AwardActEntity } from '../acts/award-act.entity.js';
import { laterDays } from '../award-dates.js';
import { AwardEntity } from '../award.entity.js';
import { problems as awardProblems } from '../awards.problems.js';
import { permissions } from '../awards.permissions.js';
import { NominationEntity } from '../nominations/nomination.entities.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { AwardDecisionEntity } from './award-decision.entity.js';
import type {
  AwardDecisionDetails,
  CorrectAwardDecisionInput,
  RecordAwardDecisionInput,
} from './award-decision.inputs.js';
import { saidByDecision, wholeDay } from './decision-of-award.js';
import { problems } from './decisions.problems.js';

const DECISIONS = { type: 'AwardDecision', entity: AwardDecisionEntity, permission: permissions['awards.decisions'] };

/** The acts by which awards are given, as records: what they decide is another command. */
@Injectable()
export class DecisionsService {
  constructor(private readonly unit: UnitOfWork) {}

  record(ctx: RequestContext, input: RecordAwardDecisionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { decidingBodyId } = input;
      await findRecord(tx, OrganizationEntity, decidingBodyId, 'decidingBodyId');
      const decision = Object.assign(new AwardDecisionEntity(), { id: uuidv7(), decidingBodyId, published: false });
      const home = input.areaId === undefined ? await homeArea(tx, permissions['awards.decisions']) : input.areaId;
      await apply(tx, decision, { ...input, areaId: home });
      await tx.db.insert(AwardDecisionEntity, decision);
      await assertPlaced(tx, permissions['awards.decisions'], AwardDecisionEntity, decision.id);
      const changes = changesOf('AwardDecision', decision.id, {}, snapshot(decision));
      tx.record({ name: 'award-decision.recorded', changes });
      return decision.id;
    });
  }

  /** What a decision says of its awards stands at each of them: they are corrected with it, in one statement. */
  correct(ctx: RequestContext, input: CorrectAwardDecisionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, DECISIONS, 'award-decision.corrected', input, async (decision) => {
        const day = decision.date.text;
        await apply(tx, decision, input);
        if (decision.date.text === day) return carryOver(tx, decision);
        await assertRulesStay(tx, decision);
        await warnOfAwards(tx, decision);
        return carryOver(tx, decision);
      });
      return input.id;
    });
  }
}

async function apply(
  tx: Tx,
  decision: AwardDecisionEntity,
  input: AwardDecisionDetails & { readonly date?: string },
): Promise<void> {
  const { date, ...details } = input;
  if (date !== undefined) decision.date = partialDateColumns(date);
  const decider = await tx.db.findOneByOrFail(OrganizationEntity, { id: decision.decidingBodyId });
  refuseIfAny(dateProblems(tx, 'awardDecision', { decided: decision.date, ...lifeOf(decider, today(tx.now)) }));
  const { signatoryId } = input;
  if (signatoryId && signatoryId !== decision.signatoryId) await findIdentified(tx, signatoryId, 'signatoryId');
  if (input.resolutionId) await assertResolved(tx, decision, input.resolutionId);
  if (input.sourceId) await findRecord(tx, SourceEntity, input.sourceId, 'sourceId');
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  fill(decision, details);
}

/** What a sitting did not adopt, or that of another body, gives no award. */
async function assertResolved(tx: Tx, { decidingBodyId }: AwardDecisionEntity, id: string): Promise<void> {
  const { outcome, meetingId } = await findRecord(tx, ResolutionEntity, id, 'resolutionId');
  const sat = await tx.db.existsBy(MeetingBodyEntity, { meetingId, organizationId: decidingBodyId });
  if (outcome !== 'ADOPTED' || !sat) refuse(problems.NOT_ITS_RESOLUTION, 'resolutionId');
}

/** The rules of the day of the decision govern its awards for ever: it cannot come to lie on a day of others. */
async function assertRulesStay(tx: Tx, decision: AwardDecisionEntity): Promise<void> {
  const { id } = decision;
  const day = wholeDay(decision);
  if (await tx.db.existsBy(NominationEntity, { decisionId: id })) {
    if (day === undefined) return refuse(problems.DECISION_DAY_UNKNOWN, 'date');
    const later = { decisionId: id, submittedAt: MoreThan(new Date(`${day}T23:59:59.999+05:00`)) };
    if (await tx.db.existsBy(NominationEntity, later)) refuse(problems.DECIDED_BEFORE_NOMINATION, 'date');
  }
  const awards = await tx.db.find(AwardEntity, { where: { awardDecisionId: id }, select: { typeId: true, rulesId: true } });
  const types = [...new Set(awards.map(({ typeId }) => typeId))];
  const rules = day === undefined ? undefined : await rulesInForce(tx, types, day);
  const count = awards.filter((each) => each.rulesId !== (rules?.get(each.typeId)?.id ?? null)).length;
  if (count > 0) refuse(problems.OTHER_RULES_THEN, 'date', { count });
} // prettier-ignore

/** Which of two days is wrong only a person can tell: the awards are counted that were handed over, signed or acted upon before. */
async function warnOfAwards(tx: Tx, { id, date }: AwardDecisionEntity): Promise<void> {
  const awards = await tx.db.findBy(AwardEntity, { awardDecisionId: id });
  const later = await laterDays(tx, awards.map((each) => each.id));
  const given = awards.map((each) => ({ ...later.get(each.id), given: each.date, decided: date }));
  tx.warnIfAny(contradictions(tx, 'award', given, ['decided'], awardProblems.CONTRADICTS_AWARDS));
  const acts = await tx.db.findBy(AwardActEntity, { decisionId: id });
  const ordered = acts.map(({ effectiveOn }) => ({ acted: effectiveOn, ordered: date }));
  tx.warnIfAny(contradictions(tx, 'awardAct', ordered, ['ordered'], awardProblems.CONTRADICTS_AWARDS));
} // prettier-ignore

async function carryOver(tx: Tx, decision: AwardDecisionEntity): Promise<Change[]> {
  const awards = await tx.db.findBy(AwardEntity, { awardDecisionId: decision.id });
  const said = saidByDecision(decision);
  const changes = awards.flatMap((award) =>
    changesOf('Award', award.id, snapshot(award), snapshot(Object.assign(new AwardEntity(), award, said))),
  );
  const { decisionNumber, decided, decisionId } = said;
  if (changes.length > 0)
    await tx.db.query(
      `UPDATE awards SET decision_number = $2, decision_text = $3, decision_earliest = $4, decision_latest = $5, decision_id = $6,
         version = version + 1 WHERE award_decision_id = $1`,
      [decision.id, decisionNumber, decided.text, decided.earliest, decided.latest, decisionId],
    );
  return changes;
}
