import { uuidv7 } from '../../../kernel/uuid.js';
import type { Tx } from '../../../platform/context/index.js';
import { partialDateColumns, snapshot } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { AwardEntity } from '../award.entity.js';
import { aboutRecipient } from '../award-words.js';
import { NominationEntity } from '../nominations/nomination.entities.js';
import { aboutNominee } from '../nominations/nominations.service.js';
import type { AwardDecisionEntity } from './award-decision.entity.js';
import type { DecidedNominationInput } from './award-decision.inputs.js';
import { Verdict } from './award-decision.types.js';
import { saidByDecision } from './decision-of-award.js';

/** A nomination that is decided, and the rules that govern it. */
export interface Settled {
  readonly row: DecidedNominationInput;
  readonly nomination: NominationEntity;
  readonly rulesId: string | null;
}

/** Makes the awards and ends the nominations: one event for each, one statement for all. */
export async function settle(
  tx: Tx,
  decision: AwardDecisionEntity,
  all: readonly Settled[],
  decidedBy: readonly string[],
): Promise<void> {
  const first = await nextPosition(tx, decision.id);
  const awards = new Map<string, AwardEntity>();
  for (const each of all)
    if (each.row.verdict === Verdict.GRANT)
      awards.set(each.nomination.id, awardOf(decision, each, first + awards.size));
  if (awards.size > 0) await tx.db.insert(AwardEntity, [...awards.values()]);
  for (const { row, nomination } of all) {
    const award = awards.get(nomination.id);
    const before = snapshot(nomination);
    Object.assign(nomination, {
      state: award ? 'GRANTED' : 'REFUSED',
      stateReason: award ? null : row.reason,
      decisionId: decision.id,
      awardId: award?.id ?? null,
      decidedBy: [...decidedBy],
    });
    const changes = aboutNominee(changesOf('Nomination', nomination.id, before, snapshot(nomination)), nomination);
    if (award) changes.push(...aboutRecipient(changesOf('Award', award.id, {}, snapshot(award)), award));
    tx.record({ name: award ? 'nomination.granted' : 'nomination.refused', changes });
  }
  await store(tx, all.map(({ nomination }) => nomination)); // prettier-ignore
}

const awardOf = (
  decision: AwardDecisionEntity,
  { row, nomination, rulesId }: Settled,
  decisionPosition: number,
): AwardEntity =>
  Object.assign(new AwardEntity(), {
    id: uuidv7(), typeId: nomination.typeId, personId: nomination.personId, organizationId: nomination.organizationId, date: partialDateColumns(null),
    capacity: nomination.capacity, capacityRu: nomination.capacityRu, citation: row.citation ?? null, citationRu: row.citationRu ?? null, areaId: nomination.areaId, published: false, rulesId, decisionPosition,
    ...saidByDecision(decision),
  }); // prettier-ignore

/** Recipients stand in the order in which they were decided on. */
async function nextPosition(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.db.query<{ next: number }[]>(
    'SELECT coalesce(max(decision_position), 0) + 1 AS next FROM awards WHERE award_decision_id = $1',
    [id],
  );
  return row!.next;
}

const store = (tx: Tx, nominations: readonly NominationEntity[]): Promise<unknown> =>
  tx.db.query(
    `UPDATE nominations n SET state = d.state, state_reason = d.reason, decision_id = $2, decided_by = $3, award_id = d.award, version = n.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, state text, reason text, award uuid) WHERE n.id = d.id`,
    [
      JSON.stringify(
        nominations.map(({ id, state, stateReason, awardId }) => ({ id, state, reason: stateReason, award: awardId })),
      ),
      nominations[0]!.decisionId,
      nominations[0]!.decidedBy,
    ],
  );
