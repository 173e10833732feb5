import { Injectable } from '@nestjs/common';
import { refuse, type InputPath } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord } from '../../platform/database/index.js';
import { EventBus, type DomainEvent } from '../../platform/events/index.js';
import { ContestEntity } from '../activities/index.js';
import type { AwardEntity } from './award.entity.js';
import { problems } from './awards.problems.js';

/** That the recipient is a nominee or a winner of the contest, whatever its result says: these words go with a person. */
const COMPETED = `EXISTS (SELECT FROM activity_parties p JOIN classifier_items r ON r.id = p.role_id
  WHERE p.subject_id = a.contest_id AND r.code IN ('nominee', 'winner') AND (p.person_id = a.person_id OR p.organization_id = a.organization_id))`;

/** The contest whose prize an award is: its recipient competed there. Until the end nobody else changes the contest. */
export async function assertCompeted(tx: Tx, award: AwardEntity, path: InputPath): Promise<void> {
  const { contestId, personId, organizationId } = award;
  if (!contestId) return;
  await findRecord(tx, ContestEntity, contestId, 'contestId', 'for_no_key_update');
  const [found] = (await tx.db.query(
    `SELECT ${COMPETED} AS competed FROM (SELECT $1::uuid AS contest_id, $2::uuid AS person_id, $3::uuid AS organization_id) a`,
    [contestId, personId, organizationId],
  )) as { competed: boolean }[];
  if (!found!.competed) refuse(problems.NOT_OF_CONTEST, path);
}

/** A party that holds the prize of a contest as an award is not taken out of it. */
@Injectable()
export class OnContestCorrected {
  constructor(bus: EventBus) {
    bus.on<DomainEvent>('contest.corrected', async (tx, { changes }) => {
      const changed = changes.find(({ entity, field }) => entity === 'Contest' && field === 'parties');
      if (!changed) return;
      const left = (await tx.db.query(
        `SELECT FROM awards a WHERE a.contest_id = $1 AND a.voided_at IS NULL AND NOT ${COMPETED} LIMIT 1`,
        [changed.entityId],
      )) as unknown[];
      if (left.length > 0) refuse(problems.HOLDS_PRIZE, 'parties');
    });
  }
}
