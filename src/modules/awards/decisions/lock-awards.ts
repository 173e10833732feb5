import { problem, refuseIfAny } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { lockInOrder } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import { problems as acts } from '../acts/acts.problems.js';
import { AwardEntity } from '../award.entity.js';
import { problems } from './decisions.problems.js';

interface AwardRow {
  readonly awardId: string;
  readonly expectedVersion: number;
}

/**
 * Awards of one decision, locked. Refuses at its row each that the actor may not know of or does not hold the permission
 * at, has not read as it is, is of another decision, named twice, or does not count any more.
 */
export async function lockAwards(
  tx: Tx,
  permission: string,
  decisionId: string,
  rows: readonly AwardRow[],
): Promise<ReadonlyMap<string, AwardEntity>> {
  const ids = rows.map(({ awardId }) => awardId);
  const found = await lockInOrder(tx, AwardEntity, ids);
  const [visible, held] = [await tx.rows.among('awards', ids), await tx.rows.among('awards', ids, permission)];
  refuseIfAny(
    ids.map((id, i) => {
      const at = ['rows', i, 'awardId'];
      const award = found.get(id);
      if (!award || !visible.has(id)) return problem(common.NOT_FOUND, at);
      if (!held.has(id)) return problem(common.OUT_OF_REACH, at);
      if (ids.indexOf(id) < i) return problem(common.DUPLICATE, at);
      if (award.awardDecisionId !== decisionId) return problem(problems.NOT_OF_DECISION, at);
      const { version: current } = award;
      if (current !== rows[i]!.expectedVersion)
        return problem(common.STALE_VERSION, ['rows', i, 'expectedVersion'], { current });
      return award.status === 'VALID' ? undefined : problem(acts.AWARD_STATUS, at);
    }),
  );
  return found;
}
