import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { assertHolds, findRecord } from '../../../platform/database/index.js';
import type { AwardEntity } from '../award.entity.js';
import type { AwardDetails } from '../award.inputs.js';
import { permissions } from '../awards.permissions.js';
import { NominationEntity } from '../nominations/nomination.entities.js';
import { rulesInForce } from '../rules/rules-in-force.js';
import { AwardDecisionEntity } from './award-decision.entity.js';
import { problems } from './decisions.problems.js';

/** What an award has from its decision; it is corrected there. */
export const saidByDecision = ({
  id, number, date, sourceId, decidingBodyId,
}: AwardDecisionEntity): Pick<
  AwardEntity,
  'awardDecisionId' | 'decisionNumber' | 'decided' | 'decisionId' | 'grantingBodyId'
> => ({
  awardDecisionId: id, decisionNumber: number, decided: date, decisionId: sourceId, grantingBodyId: decidingBodyId,
}); // prettier-ignore

/** The day of a decision; undefined where it is known less closely. */
export const wholeDay = ({ date }: AwardDecisionEntity): string | undefined =>
  date.earliest === date.latest ? date.earliest : undefined;

/**
 * Puts an award of the past under the decision that has become known, or takes it from there. What the decision says of
 * the award cannot be said otherwise beside it.
 */
export async function putUnderDecision(tx: Tx, award: AwardEntity, input: AwardDetails): Promise<void> {
  const { awardDecisionId } = input;
  const isMoved = awardDecisionId !== undefined && awardDecisionId !== (award.awardDecisionId ?? null);
  if (isMoved && (await tx.db.existsBy(NominationEntity, { awardId: award.id })))
    refuse(problems.GRANTED_BY_DECISION, 'awardDecisionId');
  if (isMoved && awardDecisionId === null) {
    Object.assign(award, { awardDecisionId: null, decisionPosition: null, rulesId: null });
    return;
  }
  const id = awardDecisionId ?? award.awardDecisionId;
  if (!id) return;
  const decision = await findRecord(tx, AwardDecisionEntity, id, 'awardDecisionId');
  if (isMoved) await assertHolds(tx, permissions['awards.decisions'], AwardDecisionEntity, id, 'awardDecisionId');
  refuseOtherwise(decision, input);
  if (!isMoved) return;
  const day = wholeDay(decision);
  const rules = day === undefined ? undefined : (await rulesInForce(tx, [award.typeId], day)).get(award.typeId);
  Object.assign(award, saidByDecision(decision), { rulesId: rules?.id ?? null, decisionPosition: null });
}

function refuseOtherwise(decision: AwardDecisionEntity, input: AwardDetails): void {
  const { decisionNumber, decided, decisionId, grantingBodyId } = saidByDecision(decision);
  const said = { decisionNumber, decisionDate: decided.text, decisionId, grantingBodyId };
  for (const [field, value] of Object.entries(said)) {
    const given = input[field as keyof typeof said];
    if (given !== undefined && given !== value) refuse(problems.DECISION_HOLDS, field);
  }
}
