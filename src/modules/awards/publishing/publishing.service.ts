import { Injectable } from '@nestjs/common';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { assertHolds, findRecord, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { permissions } from '../awards.permissions.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';
import { lockAwards } from '../decisions/lock-awards.js';
import type { PublishAwardsInput } from './publishing.inputs.js';

const WRITE = permissions['awards.write'];
const PUBLISH = 'UPDATE awards SET published = true, version = version + 1 WHERE id = ANY ($1)';

/** Awards become public: a whole decision on one day. */
@Injectable()
export class PublishingService {
  constructor(private readonly unit: UnitOfWork) {}

  publish(ctx: RequestContext, { decisionId: id, rows }: PublishAwardsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AwardDecisionEntity, id, 'decisionId');
      await assertHolds(tx, WRITE, AwardDecisionEntity, id, 'decisionId');
      if (rows.length === 0) refuse(common.REQUIRED, 'rows');
      const awards = await lockAwards(tx, WRITE, id, rows);
      const inOrder = rows.map(({ awardId }) => awards.get(awardId)!);
      refuseIfAny(
        inOrder.map(({ published }, i) =>
          published ? problem(common.NOTHING_CHANGED, ['rows', i, 'awardId']) : undefined,
        ),
      );
      for (const award of inOrder)
        tx.record({
          name: 'award.published',
          changes: changesOf('Award', award.id, { published: false }, { published: true }),
        });
      await tx.db.query(PUBLISH, [inOrder.map((each) => each.id)]);
      return id;
    });
  }
}
