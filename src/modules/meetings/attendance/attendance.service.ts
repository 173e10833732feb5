import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { today } from '../../../kernel/clock.js';
import { isSurelyAfter } from '../../../kernel/partial-date.js';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { assertHolds, findRecord, known, snapshot, UnitOfWork } from '../../../platform/database/index.js';
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { findIdentified } from '../../people/index.js';
import { assertState, MeetingActing } from '../meeting-acting.js';
import { actionRows } from '../meeting.actions.js';
import { MeetingEntity } from '../meeting.entities.js';
import { AttendanceEntity } from './attendance.entity.js';
import type { AttendanceInput, RecordAttendanceInput, TakeRosterInput } from './attendance.inputs.js';
import { problems } from './attendance.problems.js';
import { takeRoster } from './roster.js';

const HAS_COME = ['PRESENT', 'REMOTE', 'ABSENT'];
const IS_THERE = ['PRESENT', 'REMOTE'];

/** The people who were there. Rows stand for themselves: two who enter them at the same time wait only where they mean the same person. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acting: MeetingActing,
  ) {}

  takeRoster(ctx: RequestContext, input: TakeRosterInput): Promise<string> {
    return this.acting.act(ctx, 'TAKE_ROSTER', 'meeting.roster-taken', input, takeRoster);
  }

  record(ctx: RequestContext, { meetingId, rows }: RecordAttendanceInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      // The meeting is held as it is: it is not closed meanwhile, and nobody waits for another row.
      const meeting = await findRecord(tx, MeetingEntity, meetingId, 'meetingId');
      await assertHolds(tx, actionRows.RECORD_ATTENDANCE.permission, MeetingEntity, meetingId, 'meetingId');
      assertState(meeting, 'RECORD_ATTENDANCE', 'meetingId');
      if (rows.length === 0) refuse(common.REQUIRED, 'rows');
      const sheet = await lockSheet(tx, meetingId, rows);
      refuseIfAny(rows.flatMap((row, i) => rowProblems(tx, meeting, rows, row, i)));
      const changes: Change[] = [];
      for (const [i, row] of rows.entries()) changes.push(...(await store(tx, sheet, meetingId, row, i)));
      if (changes.length === 0) refuse(common.NOTHING_CHANGED);
      tx.record({ name: 'meeting.attendance-recorded', changes });
      return meetingId;
    });
  }
}

type Sheet = ReadonlyMap<string, readonly AttendanceEntity[]>;

/** What the sheet says of those who are named, locked in one order whoever names them. */
async function lockSheet(tx: Tx, meetingId: string, rows: readonly AttendanceInput[]): Promise<Sheet> {
  const ids = rows.flatMap(({ personId, deputyForId }) => [personId, deputyForId ?? personId]);
  const where = { meetingId, personId: In(ids) };
  const lock = { mode: 'pessimistic_write' } as const;
  const found = await tx.db.find(AttendanceEntity, { where, order: { id: 'ASC' }, lock });
  const sheet = new Map<string, AttendanceEntity[]>();
  for (const each of found) sheet.set(each.personId, [...(sheet.get(each.personId) ?? []), each]);
  return sheet;
}

function rowProblems(
  tx: Tx,
  meeting: MeetingEntity,
  rows: readonly AttendanceInput[],
  { personId, status, reason }: AttendanceInput,
  i: number,
): Problem[] {
  const at = (code: string, field: string): Problem => problem(code, ['rows', i, field]);
  const date = known(meeting.date);
  return [
    ...(rows.findIndex((each) => each.personId === personId) < i ? [at(common.DUPLICATE, 'personId')] : []),
    ...(status === 'EXCUSED' && !reason ? [at(common.REQUIRED, 'reason')] : []),
    ...(HAS_COME.includes(status) && (meeting.state === 'PLANNED' || (date && isSurelyAfter(date, today(tx.now))))
      ? [at(problems.ATTENDED_TOO_EARLY, 'status')]
      : []),
  ];
}

/** Stores what is said of a person: at every seat of his, or as a guest. */
async function store(tx: Tx, sheet: Sheet, meetingId: string, row: AttendanceInput, i: number): Promise<Change[]> {
  const at = (field: string): (string | number)[] => ['rows', i, field];
  const { personId, deputyForId, status, capacity } = row;
  const seats = sheet.get(personId) ?? [];
  const isMember = seats.some(({ organizationId }) => organizationId !== null);
  if (deputyForId) {
    await findIdentified(tx, deputyForId, at('deputyForId').join('.'));
    if (isMember) refuse(problems.MEMBER_NO_DEPUTY, at('deputyForId'));
    const member = sheet.get(deputyForId) ?? [];
    const isOpen = member.some((each) => each.organizationId !== null && !IS_THERE.includes(each.status));
    if (!isOpen) refuse(problems.DEPUTY_OF_MEMBER, at('deputyForId'));
  }
  if (seats.length === 0) {
    await findIdentified(tx, personId, at('personId').join('.'));
    assertVersion(row, 0, i);
    if (!capacity && !deputyForId) refuse(problems.NOT_ON_ROSTER, at('personId'));
    return [...(await add(tx, meetingId, row))];
  }
  const said = {
    status,
    reason: ['EXCUSED', 'ABSENT'].includes(status) ? (row.reason ?? null) : null,
    ...(capacity !== undefined && { capacity }),
    ...(deputyForId !== undefined && { deputyForId }),
  };
  const changes: Change[] = [];
  for (const seat of seats) {
    const before = snapshot(seat);
    Object.assign(seat, said);
    const own = changesOf('Attendance', seat.id, before, snapshot(seat));
    if (own.length === 0) continue;
    // What somebody has recorded meanwhile is not overwritten unseen.
    if (before.status !== 'NOT_RECORDED' && !row.expectedVersion)
      refuse(common.STALE_VERSION, at('expectedVersion'), { current: seat.version });
    assertVersion(row, seat.version, i);
    await tx.db.save(seat);
    changes.push(...about(personId, own));
  }
  return changes;
}

function assertVersion({ expectedVersion }: AttendanceInput, current: number, i: number): void {
  if (expectedVersion && expectedVersion !== current)
    refuse(common.STALE_VERSION, ['rows', i, 'expectedVersion'], { current });
}

async function add(tx: Tx, meetingId: string, row: AttendanceInput): Promise<Change[]> {
  const last = await tx.db.maximum(AttendanceEntity, 'position', { meetingId });
  const { personId, status, reason, capacity, deputyForId } = row;
  const guest = Object.assign(new AttendanceEntity(), {
    id: uuidv7(), meetingId, personId, organizationId: null, membershipId: null, deputyForId: deputyForId ?? null, status,
    reason: ['EXCUSED', 'ABSENT'].includes(status) ? (reason ?? null) : null, capacity: capacity ?? null, position: (last ?? 0) + 1,
  }); // prettier-ignore
  await tx.db.insert(AttendanceEntity, guest);
  return about(personId, changesOf('Attendance', guest.id, {}, snapshot(guest)));
}
