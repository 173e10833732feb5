import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced,
  findRecord,
  partialDateColumns,
  snapshot,
  UnitOfWork,
} from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { EventEntity } from '../../activities/index.js';
import { anonymisedProblem, findIdentified, PersonEntity } from '../../people/index.js';
import { dateProblems } from '../../reference/index.js';
import { aboutRecipient } from '../award-words.js';
import { awardActions } from '../award.actions.js';
import { laterDays, presenterDates } from '../award-dates.js';
import type { AwardEntity } from '../award.entity.js';
import { AwardDecisionEntity } from '../decisions/award-decision.entity.js';
import { lockAwards } from '../decisions/lock-awards.js';
import type { PresentAwardsInput, PresentedAwardInput } from './presentation.inputs.js';
import { problems } from './presentations.problems.js';

const PRESENT = awardActions.PRESENT.permission;

/** Awards come into hands: when, where, at what ceremony, by whom and into whose. */
@Injectable()
export class PresentingService {
  constructor(private readonly unit: UnitOfWork) {}

  present(ctx: RequestContext, { decisionId: id, rows, ...input }: PresentAwardsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { date, place, ceremony, ceremonyEventId, presenterId } = input;
      await findRecord(tx, AwardDecisionEntity, id, 'decisionId');
      await assertPlaced(tx, PRESENT, AwardDecisionEntity, id, 'decisionId');
      if (ceremonyEventId) await findRecord(tx, EventEntity, ceremonyEventId, 'ceremonyEventId');
      if (presenterId) await findIdentified(tx, presenterId, 'presenterId');
      refuseIfAny(dateProblems(tx, 'award', { given: date, ...(await presenterDates(tx, presenterId)) }));
      if (rows.length === 0) refuse(common.REQUIRED, 'rows');
      const awards = await lockAwards(tx, PRESENT, id, rows);
      const inOrder = rows.map(({ awardId }) => awards.get(awardId)!);
      const people = await recipientsOf(tx, inOrder);
      refuseIfAny(rows.map((row, i) => rowProblem(row, inOrder[i]!, date, i)));
      refuseIfAny(
        rows.map(({ receiver }, i) => {
          const isAnonymised = people.get(inOrder[i]!.personId ?? '')?.anonymisedOn != null;
          return anonymisedProblem(!!receiver && isAnonymised, ['rows', i, 'receiver']);
        }),
      );
      await judgeDays(tx, inOrder, people, date);
      const given = {
        date: partialDateColumns(date), place: place ?? null, ceremony: ceremony ?? null, presenterId: presenterId ?? null,
        ceremonyEventId: ceremonyEventId ?? null,
      }; // prettier-ignore
      for (const [i, award] of inOrder.entries()) {
        const before = snapshot(award);
        const { receivedBy = 'RECIPIENT', receiver = null } = rows[i]!;
        Object.assign(award, given, { receivedBy, receiver });
        const changes = changesOf('Award', award.id, before, snapshot(award));
        tx.record({ name: 'award.presented', changes: aboutRecipient(changes, award) });
      }
      await store(tx, inOrder);
      return id;
    });
  }
}

function rowProblem(row: PresentedAwardInput, award: AwardEntity, date: string, i: number): Problem | undefined {
  const at = (code: string, field = 'awardId'): Problem => problem(code, ['rows', i, field]);
  if (award.date.text) return at(problems.ALREADY_PRESENTED);
  if (award.decided.text && award.decided.earliest > date) return at(problems.PRESENTED_BEFORE_DECISION);
  return row.receivedBy === 'REPRESENTATIVE' && !row.receiver ? at(common.REQUIRED, 'receiver') : undefined;
}

type Recipients = ReadonlyMap<string, PersonEntity>;

/** The people among the recipients, by their ids. */
async function recipientsOf(tx: Tx, awards: readonly AwardEntity[]): Promise<Recipients> {
  const ids = awards.flatMap(({ personId }) => personId ?? []);
  return new Map((await tx.db.findBy(PersonEntity, { id: In(ids) })).map((each) => [each.id, each]));
}

/** Handed over after a death, before it was signed or without a paper is worth a look; two statements for all. */
async function judgeDays(tx: Tx, awards: readonly AwardEntity[], people: Recipients, given: string): Promise<void> {
  const later = await laterDays(
    tx,
    awards.map(({ id }) => id),
  );
  // An award that was decided on elsewhere has its paper from there.
  tx.warnIfAny(
    awards.map(({ id, decisionPosition }, i) =>
      decisionPosition !== null && !later.get(id)?.signed
        ? problem(problems.PRESENTED_UNSIGNED, ['rows', i, 'awardId'])
        : undefined,
    ),
  );
  refuseIfAny(
    awards.flatMap(({ id, personId, decided }, i) => {
      const person = people.get(personId ?? '');
      const dates = { ...later.get(id), given, decided, birth: person?.birth, death: person?.death };
      return dateProblems(tx, 'award', dates, () => ['rows', i, 'awardId']);
    }),
  );
}

const store = (tx: Tx, awards: readonly AwardEntity[]): Promise<unknown> =>
  tx.db.query(
    `UPDATE awards a SET date_text = $2::text, date_earliest = $2::text::date, date_latest = $2::text::date, place = $3, ceremony = $4, presenter_id = $5,
       ceremony_event_id = $6, received_by = d.by, receiver = d.receiver, version = a.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, by text, receiver text) WHERE a.id = d.id`,
    [
      JSON.stringify(awards.map(({ id, receivedBy, receiver }) => ({ id, by: receivedBy, receiver }))),
      awards[0]!.date.text,
      awards[0]!.place,
      awards[0]!.ceremony,
      awards[0]!.presenterId,
      awards[0]!.ceremonyEventId,
    ],
  );
