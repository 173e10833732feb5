import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { today } from '../../../kernel/clock.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { lockInOrder, lockRecord, UnitOfWork } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { permissions } from '../awards.permissions.js';
import { PaperJudges, type PlannedWords } from '../certificates/paper-judges.js';
import { NominationCheckEntity, NominationEntity } from '../nominations/nomination.entities.js';
import { factsOf } from '../nominations/nomination.facts.js';
import { judge } from '../nominations/nomination.rules.js';
import { sentenceOf } from '../nominations/nomination.sentences.js';
import type { AwardTypeVersionEntity } from '../rules/award-type-version.entity.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import type { DecideNominationsInput, DecidedNominationInput } from './award-decision.inputs.js';
import { AwardDecisionEntity } from './award-decision.entity.js';
import { Verdict } from './award-decision.types.js';
import { wholeDay } from './decision-of-award.js';
import { rowProblem, type Row } from './deciding.rules.js';
import { problems } from './decisions.problems.js';
import { settle, type Settled } from './settling.js';

const DECIDE = permissions['nominations.decide'];
const TYPE_LOCK = 7_461_906;

/** One decision with all its recipients: all or nothing, and as many statements for five hundred as for one. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly judges: PaperJudges,
  ) {}

  decide(ctx: RequestContext, { id, expectedVersion, rows }: DecideNominationsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const decision = await lockRecord(tx, DECIDE, AwardDecisionEntity, id, expectedVersion);
      const day = wholeDay(decision) ?? refuse(problems.DECISION_DAY_UNKNOWN, 'id');
      if (rows.length === 0) refuse(common.REQUIRED, 'rows');
      const nominations = await lockNominations(tx, rows);
      const rules = await rulesInForceAlone(tx, nominations, day);
      const judged = await judgedRows(tx, rows, nominations, rules, day);
      const [body] = await tx.db.query<{ kind: string }[]>(
        'SELECT k.code AS kind FROM organizations o JOIN organization_kinds k ON k.id = o.kind_id WHERE o.id = $1',
        [decision.decidingBodyId],
      );
      const by = { actors: tx.actor.actsAs(DECIDE), day, bodyId: decision.decidingBodyId, bodyKind: body!.kind };
      refuseIfAny(judged.map((row, i) => rowProblem(row, i, judged, by)));
      const settled = rows.map((row): Settled => {
        const nomination = nominations.get(row.nominationId)!;
        return { row, nomination, rulesId: rules.get(nomination.typeId)?.id ?? null };
      });
      await settle(tx, decision, settled, [...by.actors]);
      const planned = settled.flatMap((each, i) => wordsOf(each, i, rules.get(each.nomination.typeId)));
      tx.warnIfAny(await this.judges.warnings(tx, planned));
      return id;
    });
  }
}

/** What the paper of a granted award will say: a lack would else come to light only when it is signed. */
function wordsOf({ row, nomination }: Settled, i: number, rules: AwardTypeVersionEntity | undefined): PlannedWords[] {
  if (row.verdict !== Verdict.GRANT) return [];
  const { citation = null, citationRu = null } = row;
  return [{ typeId: nomination.typeId, citation, citationRu, wording: rules?.wording ?? null, at: ['rows', i, 'citation'] }];
} // prettier-ignore

type Nominations = ReadonlyMap<string, NominationEntity>;

/** The nominations, locked. Refuses at its row each that the actor may not know of, may not decide on, or has not read as it is. */
async function lockNominations(tx: Tx, rows: readonly DecidedNominationInput[]): Promise<Nominations> {
  const ids = rows.map(({ nominationId }) => nominationId);
  const found = await lockInOrder(tx, NominationEntity, ids);
  const [visible, held] = [await tx.rows.among('nominations', ids), await tx.rows.among('nominations', ids, DECIDE)];
  refuseIfAny(
    rows.map(({ nominationId: id, expectedVersion }, i): Problem | undefined => {
      const current = found.get(id)?.version;
      if (current === undefined || !visible.has(id)) return problem(common.NOT_FOUND, ['rows', i, 'nominationId']);
      if (!held.has(id)) return problem(common.OUT_OF_REACH, ['rows', i, 'nominationId']);
      if (current === expectedVersion) return undefined;
      return problem(common.STALE_VERSION, ['rows', i, 'expectedVersion'], { current });
    }),
  );
  return found;
}

/** Decisions on one type stand in line: of two at once each would find the limit not reached, and the nominee without the award. */
async function rulesInForceAlone(tx: Tx, nominations: Nominations, day: string): ReturnType<typeof rulesInForce> {
  const types = [...new Set([...nominations.values()].map(({ typeId }) => typeId))];
  await tx.db.query(
    'SELECT pg_advisory_xact_lock($1, k.key) FROM (SELECT DISTINCT hashtext(t::text) AS key FROM unnest($2::uuid[]) t ORDER BY 1) k',
    [TYPE_LOCK, types],
  );
  return rulesInForce(tx, types, day);
}

/** The rules are asked once more, as of the day of the decision: much may have been given since the check. */
async function judgedRows(
  tx: Tx,
  rows: readonly DecidedNominationInput[],
  nominations: Nominations,
  rules: Awaited<ReturnType<typeof rulesInForce>>,
  day: string,
): Promise<Row[]> {
  const ids = [...nominations.keys()];
  const facts = await factsOf(tx, ids, day);
  const overridden = await tx.db.findBy(NominationCheckEntity, {
    nominationId: In(ids),
    overrideReason: Not(IsNull()),
  });
  const granted = new Map<string, number>();
  return rows.map(({ nominationId, verdict, reason }) => {
    const nomination = nominations.get(nominationId)!;
    const { id, typeId, state, decidingBodyId, preparedBy, submittedAt } = nomination;
    const isGrant = verdict === Verdict.GRANT;
    const before = granted.get(typeId) ?? 0;
    if (isGrant) granted.set(typeId, before + 1);
    const own = facts.get(id)!;
    const blocking = judge(rules.get(typeId), { ...own, inYear: own.inYear + before }, day).filter(
      ({ rule, outcome }) =>
        outcome === 'BLOCK' && !overridden.some((each) => each.nominationId === id && each.rule === rule),
    );
    const against = blocking.map((each) => ({ rule: each.rule, sentence: sentenceOf(each)[tx.language] }));
    return {
      nominationId: id, isGrant, reason, nominee: nomination.personId ?? nomination.organizationId!, state,
      submittedOn: submittedAt && today(submittedAt), decidingBodyId, preparedBy, checkedBy: nomination.rulesId,
      governedBy: rules.get(typeId)?.id ?? null, deciderKinds: rules.get(typeId)?.deciderKinds ?? [], against,
    }; // prettier-ignore
  });
}
