import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { findRecord, storeCorrection, storeParts, UnitOfWork } from '../../../platform/database/index.js';
import { dateProblems } from '../../reference/index.js';
import { awardActions, type AwardStatus } from '../award.actions.js';
import { AwardEntity } from '../award.entity.js';
import { aboutRecipient } from '../award-words.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';
import { AwardTypeVersionEntity } from '../rules/award-type-version.entity.js';
import type { AwardActInput } from './award-act.inputs.js';
import { AwardActEntity, type AwardActKind } from './award-act.entity.js';
import { problems } from './acts.problems.js';

const ACTS = {
  SUSPEND: { kind: 'SUSPENSION', event: 'award.suspended' },
  REINSTATE: { kind: 'REINSTATEMENT', event: 'award.reinstated' },
  REVOKE: { kind: 'REVOCATION', event: 'award.revoked' },
} as const satisfies Readonly<Record<string, { kind: AwardActKind; event: string }>>;

/** Later acts on an award, each by a decision and for a reason; the award stays where it is, and says what became of it. */
@Injectable()
export class ActsService {
  constructor(private readonly unit: UnitOfWork) {}

  act(ctx: RequestContext, action: keyof typeof ACTS, input: AwardActInput): Promise<string> {
    const { kind, event } = ACTS[action];
    const { permission, from, to } = awardActions[action];
    const { id, expectedVersion, reason, decisionId } = input;
    const awards = {
      type: 'Award',
      entity: AwardEntity,
      permission,
      open: ({ status }: AwardEntity) => {
        if (!(from as readonly AwardStatus[]).includes(status)) refuse(problems.AWARD_STATUS, 'id');
      },
    };
    return this.unit.run(ctx, async (tx) => {
      const effectiveOn = input.effectiveOn ?? today(tx.now);
      const isNameless = await isOfAnonymised(tx, id);
      const said = isNameless ? null : reason;
      const kept = isNameless ? awards : { ...awards, withSubjects: aboutRecipient };
      await storeCorrection(tx, kept, event, { id, expectedVersion, reason: said }, async (award) => {
        const { date: ordered } = await findRecord(tx, AwardDecisionEntity, decisionId, 'decisionId');
        const former = await tx.db.findOne(AwardActEntity, { where: { awardId: id }, order: { position: 'DESC' } });
        const { decided, date: given } = award;
        const dates = { acted: effectiveOn, decided, ordered, formerAct: former?.effectiveOn };
        // Handed over before it counts again: that is as it should be.
        refuseIfAny(dateProblems(tx, 'awardAct', action === 'REINSTATE' ? dates : { ...dates, given }));
        if (action === 'REVOKE') await assertRevocable(tx, award);
        award.status = to;
        const act = { kind, effectiveOn, decisionId, reason: said };
        return storeParts<AwardActEntity, typeof act, { id: string }>(tx, 'Award', id, {
          entity: AwardActEntity,
          owner: { awardId: id },
          field: 'acts',
          lists: ['acts', 'acts', 'acts'],
          fill: (row, given) => void Object.assign(row, given),
          input: { add: [act] },
        });
      });
      if (isNameless) tx.warnIfAny([problem(problems.REASON_NOT_KEPT, 'reason')]);
      return id;
    });
  }
}

/** Of such a person no words are kept any more, and the paper in somebody's hands must not hold for ever all the same. */
async function isOfAnonymised(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.db.query<unknown[]>(
    'SELECT FROM awards a JOIN people p ON p.id = a.person_id WHERE a.id = $1 AND p.anonymised_on IS NOT NULL',
    [id],
  );
  return rows.length > 0;
}

async function assertRevocable(tx: Tx, { rulesId }: AwardEntity): Promise<void> {
  const rules = rulesId === null ? null : await tx.db.findOneBy(AwardTypeVersionEntity, { id: rulesId });
  if (rules?.revocable === false) refuse(problems.NOT_REVOCABLE, 'id');
}
