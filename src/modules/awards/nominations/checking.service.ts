import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { refuse, refuseIfAny, problem } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { storeParts } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { SourceEntity } from '../../sources/index.js';
import { permissions } from '../awards.permissions.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { NominationCheckEntity, type NominationEntity } from './nomination.entities.js';
import { factsOf } from './nomination.facts.js';
import type { CheckNominationInput, OverrideInput } from './nomination.inputs.js';
import { judge, type Judged } from './nomination.rules.js';
import { sentenceOf } from './nomination.sentences.js';
import { problems } from './nominations.problems.js';
import { NominationsService } from './nominations.service.js';

type Kept = Pick<NominationCheckEntity, 'rule' | 'outcome' | 'sentence' | 'overrideReason'>;

/** Runs every rule of the award, as if it were decided today, and keeps what each says with the nomination. */
@Injectable()
export class CheckingService {
  constructor(private readonly nominations: NominationsService) {}

  check(ctx: RequestContext, { overrides = [], ...input }: CheckNominationInput): Promise<string> {
    return this.nominations.act(ctx, 'CHECK', 'nomination.checked', input, async (tx, nomination) => {
      if (overrides.length > 0) await assertMayOverride(tx, nomination);
      const day = today(tx.now);
      const rules = (await rulesInForce(tx, [nomination.typeId], day)).get(nomination.typeId);
      const facts = (await factsOf(tx, [nomination.id], day)).get(nomination.id)!;
      const judged = judge(rules, facts, day);
      refuseWhatIsNotBlocked(judged, overrides);
      Object.assign(nomination, { checkedAt: tx.now, rulesId: rules?.id ?? null });
      const statute = rules?.statuteId ? await tx.db.findOneBy(SourceEntity, { id: rules.statuteId }) : null;
      const said = judged.map((each) => ({ ...each, sentence: sentenceOf(each, statute?.title) }));
      return keep(tx, nomination, said, overrides);
    });
  }
}

async function assertMayOverride(tx: Tx, { id }: NominationEntity): Promise<void> {
  if (!(await tx.rows.holds(permissions['nominations.override'], 'nominations', id)))
    refuse(problems.OVERRIDE_NOT_ALLOWED, 'overrides');
}

function refuseWhatIsNotBlocked(judged: readonly Judged[], overrides: readonly OverrideInput[]): void {
  const blocked = judged.filter(({ outcome }) => outcome === 'BLOCK').map(({ rule }) => rule);
  refuseIfAny(
    overrides.map(({ rule }, i) => {
      if (overrides.findIndex((each) => each.rule === rule) < i)
        return problem(common.DUPLICATE, ['overrides', i, 'rule']);
      return blocked.includes(rule) ? undefined : problem(problems.NOT_BLOCKED, ['overrides', i, 'rule']);
    }),
  );
}

/** The checks of before go, and the history keeps them. */
async function keep(
  tx: Tx,
  { id: nominationId }: NominationEntity,
  judged: readonly (Judged & Pick<Kept, 'sentence'>)[],
  overrides: readonly OverrideInput[],
): Promise<Change[]> {
  const before = await tx.db.findBy(NominationCheckEntity, { nominationId });
  const kept = judged.map((each): Kept => ({
    rule: each.rule,
    outcome: each.outcome,
    sentence: each.sentence,
    overrideReason: overrides.find(({ rule }) => rule === each.rule)?.reason ?? null,
  }));
  return storeParts<NominationCheckEntity, Kept, { id: string }>(tx, 'Nomination', nominationId, {
    entity: NominationCheckEntity,
    owner: { nominationId },
    field: 'checks',
    lists: ['checks', 'checks', 'checks'],
    fill: (row, given) => void Object.assign(row, given),
    input: { add: kept, withdraw: before.map(({ id }) => id) },
  });
}
