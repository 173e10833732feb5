import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, maybeLocalized, partialDateColumns, snapshot, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { localized } from '../../platform/input/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { findOpenOn } from '../facilities/index.js';
import { lifeProblems } from '../memberships/index.js';
import { findIdentified } from '../people/index.js';
import { AreaEntity, ClassifierItemEntity, dateProblems } from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import { rememberClosed, storeAgenda } from './agenda/agenda-storing.js';
import { takeRoster } from './attendance/roster.js';
import { MeetingActing } from './meeting-acting.js';
import { leadingBody, storeBodies } from './meeting-bodies.js';
import { MeetingEntity } from './meeting.entities.js';
import type {
  CancelMeetingInput,
  CloseMeetingInput,
  CorrectMeetingInput,
  HoldMeetingInput,
  InviteToMeetingInput,
  MeetingDetails,
  PlanMeetingInput,
} from './meeting.inputs.js';
import { permissions } from './meetings.permissions.js';

/** From the plan to the signed minutes. What may be done when, `meeting.actions.ts` says. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acting: MeetingActing,
    private readonly similar: SimilarRecords,
    private readonly sources: SourcesService,
  ) {}

  plan(ctx: RequestContext, { kind, bodyIds, agenda, ...input }: PlanMeetingInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const meeting = Object.assign(new MeetingEntity(), {
        id: uuidv7(), kindId: await kindOf(tx, kind), form: 'IN_PERSON' as const, state: 'PLANNED' as const, stateReason: null, number: null, startsAt: null,
        date: partialDateColumns(null), invited: partialDateColumns(null), place: maybeLocalized(null), facilityId: null, areaId: null, chairId: null, secretaryId: null, openedById: null, note: null,
      }); // prettier-ignore
      const areaId = input.areaId === undefined ? (await leadingBody(tx, bodyIds)).areaId : input.areaId;
      await apply(tx, meeting, { ...input, areaId });
      await tx.db.insert(MeetingEntity, meeting);
      const changes = changesOf('Meeting', meeting.id, {}, snapshot(meeting));
      changes.push(...(await storeBodies(tx, meeting, bodyIds)));
      if (agenda) changes.push(...(await storeAgenda(tx, meeting, { add: agenda }, 'agenda')));
      await assertPlaced(tx, permissions['meetings.write'], MeetingEntity, meeting.id, 'bodyIds');
      changes.push(...(await this.sources.cite(tx, 'Meeting', meeting.id, input)));
      await this.similar.warn(tx, 'Meeting', meeting.id, 'date');
      tx.record({ name: 'meeting.planned', changes });
      return meeting.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMeetingInput): Promise<string> {
    return this.acting.act(ctx, 'CORRECT', 'meeting.corrected', input, async (tx, meeting) => {
      const { kind, bodyIds, ...details } = input;
      if (kind) meeting.kindId = await kindOf(tx, kind);
      await apply(tx, meeting, details);
      assertOver(tx, meeting);
      const bodies = bodyIds ? await storeBodies(tx, meeting, bodyIds) : [];
      if (bodyIds) await assertPlaced(tx, permissions['meetings.write'], MeetingEntity, meeting.id, 'bodyIds');
      return [...bodies, ...(await this.sources.cite(tx, 'Meeting', meeting.id, input))];
    });
  }

  invite(ctx: RequestContext, { invitedOn, ...input }: InviteToMeetingInput): Promise<string> {
    return this.acting.act(ctx, 'INVITE', 'meeting.invited', input, async (tx, meeting) => {
      meeting.invited = partialDateColumns(invitedOn === undefined ? invitedToday(tx, meeting) : invitedOn);
      refuseIfAny(dateProblems(tx, 'invitation', { invited: meeting.invited, held: meeting.date }));
      await rememberClosed(tx, meeting.id);
      return takeRoster(tx, meeting);
    });
  }

  hold(ctx: RequestContext, input: HoldMeetingInput): Promise<string> {
    return this.acting.act(ctx, 'HOLD', 'meeting.held', input, async (tx, meeting) => {
      await apply(tx, meeting, input);
      meeting.state = 'HELD';
      assertOver(tx, meeting);
    });
  }

  close(ctx: RequestContext, input: CloseMeetingInput): Promise<string> {
    return this.acting.act(ctx, 'CLOSE', 'meeting.closed', input, () => undefined);
  }

  cancel(ctx: RequestContext, input: CancelMeetingInput): Promise<string> {
    return this.acting.act(ctx, 'CANCEL', 'meeting.cancelled', input, (_, meeting) => {
      meeting.stateReason = input.reason;
    });
  }
}

const kindOf = async (tx: Tx, code: string): Promise<string> =>
  (await findByCode(tx, ClassifierItemEntity, code, 'kind', { classifier: 'meeting-kind' })).id;

/** Of a meeting that is over nobody knows it unless told. */
function invitedToday(tx: Tx, { date }: MeetingEntity): string | null {
  const now = today(tx.now);
  return date.text && date.latest < now ? null : now;
}

/** A sitting that took place did so on a day that has come. */
function assertOver(tx: Tx, { state, date }: MeetingEntity): void {
  if (state === 'HELD' || state === 'CLOSED') refuseIfAny(dateProblems(tx, 'meeting', { held: date }));
}

async function apply(tx: Tx, meeting: MeetingEntity, input: MeetingDetails): Promise<void> {
  if (input.date !== undefined) {
    meeting.date = partialDateColumns(input.date);
    refuseIfAny(dateProblems(tx, 'invitation', { invited: meeting.invited, held: meeting.date }, () => ['date']));
  }
  for (const field of ['chairId', 'secretaryId', 'openedById'] as const) {
    const id = input[field];
    if (!id || id === meeting[field]) continue;
    await findIdentified(tx, id, field);
    refuseIfAny(await lifeProblems(tx, { personId: id }, meeting.date, () => [field]));
  }
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  if (input.facilityId) await findOpenOn(tx, input.facilityId, meeting.date);
  if (input.place !== undefined) meeting.place = maybeLocalized(input.place && localized(input.place));
  const { date: _, place: __, ...columns } = input;
  fill(meeting, columns);
}
