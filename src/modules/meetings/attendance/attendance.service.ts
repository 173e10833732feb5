import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { today } from '../../../kernel/clock.js';
import { isSurelyAfter } from '../../../kernel/partial-date.js';
import { problem, refuse, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { assertHolds, findRecord, known, snapshot, UnitOfWork } from '../../../platform/database/index.js';
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { RecordNames } from '../../../platform/neighbours/index.js';
import { common } from '../../../platform/problems/index.js';
import { anonymisedProblem, findIdentified, PersonEntity } from '../../people/index.js';
import { assertState, MeetingActing } from '../meeting-acting.js';
import { actionRows } from '../meeting.actions.js';
import { MeetingEntity } from '../meeting.entities.js';
import { AttendanceEntity } from './attendance.entity.js';
import type { AttendanceInput, RecordAttendanceInput, TakeRosterInput } from './attendance.inputs.js';
import { problems } from './attendance.problems.js';
import { takeRoster } from './roster.js';
import { IS_THERE, sheetProblems } from './sheet-problems.js';

const HAS_COME = ['PRESENT', 'REMOTE', 'ABSENT'];
const HAS_REASON = ['EXCUSED', 'ABSENT'];

/** The people who were there. Rows stand for themselves: two who enter them at the same time wait only where they mean the same person. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acting: MeetingActing,
    private readonly names: RecordNames,
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
      refuseIfAny(await sheetProblems(tx, this.names, meetingId, rows));
      tx.record({ name: 'meeting.attendance-recorded', changes });
      return meetingId;
    });
  }
}

interface Sheet {
  /** The rows of each, by person or by name. */
  readonly rows: ReadonlyMap<string, readonly AttendanceEntity[]>;
  /** The people on it who were anonymised. */
  readonly nameless: ReadonlySet<string>;
}
type Who = Pick<AttendanceInput, 'personId' | 'name'>;
const keyOf = ({ personId, name }: Who): string => (personId ? `person ${personId}` : `name ${name}`);

/** What the sheet says of those who are named, locked in one order whoever names them. */
async function lockSheet(tx: Tx, meetingId: string, rows: readonly AttendanceInput[]): Promise<Sheet> {
  const ids = rows.flatMap(({ personId, deputyForId }) => [personId, deputyForId].filter((each) => each != null));
  const names = rows.flatMap(({ name }) => name ?? []);
  const where = [
    { meetingId, personId: In(ids) },
    { meetingId, name: In(names) },
  ];
  const lock = { mode: 'pessimistic_write' } as const;
  const found = await tx.db.find(AttendanceEntity, { where, order: { id: 'ASC' }, lock });
  const sheet = new Map<string, AttendanceEntity[]>();
  for (const each of found) sheet.set(keyOf(each), [...(sheet.get(keyOf(each)) ?? []), each]);
  const nameless = await tx.db.findBy(PersonEntity, { id: In(ids), anonymisedOn: Not(IsNull()) });
  return { rows: sheet, nameless: new Set(nameless.map(({ id }) => id)) };
}

function rowProblems(
  tx: Tx,
  meeting: MeetingEntity,
  rows: readonly AttendanceInput[],
  row: AttendanceInput,
  i: number,
): Problem[] {
  const { personId, name, status, reason } = row;
  const at = (code: string, field: string): Problem => problem(code, ['rows', i, field]);
  const date = known(meeting.date);
  return [
    ...(!personId === !name ? [at(problems.ONE_ATTENDEE, 'personId')] : []),
    ...(rows.findIndex((each) => keyOf(each) === keyOf(row)) < i
      ? [at(common.DUPLICATE, personId ? 'personId' : 'name')]
      : []),
    ...(status === 'EXCUSED' && !reason ? [at(common.REQUIRED, 'reason')] : []),
    ...(HAS_COME.includes(status) && (meeting.state === 'PLANNED' || (date && isSurelyAfter(date, today(tx.now))))
      ? [at(problems.ATTENDED_TOO_EARLY, 'status')]
      : []),
  ];
}

/** Stores what is said of somebody: at every seat of his, or as a guest. */
async function store(tx: Tx, sheet: Sheet, meetingId: string, row: AttendanceInput, i: number): Promise<Change[]> {
  const seats = sheet.rows.get(keyOf(row)) ?? [];
  await judgeDeputy(tx, sheet, row, i);
  if (seats.length > 0) return recordAt(tx, sheet, seats, row, i);
  if (row.personId) await findIdentified(tx, row.personId, ['rows', i, 'personId']);
  assertVersion(row, 0, i);
  if (!row.capacity && !row.deputyForId) {
    if (row.name) refuse(common.REQUIRED, ['rows', i, 'capacity']);
    refuse(problems.NOT_ON_ROSTER, ['rows', i, 'personId']);
  }
  return add(tx, meetingId, row);
}

/** A deputy comes in the place of a member who is not there, and is none himself. */
async function judgeDeputy(tx: Tx, sheet: Sheet, row: AttendanceInput, i: number): Promise<void> {
  const { deputyForId } = row;
  if (!deputyForId) return;
  const path = ['rows', i, 'deputyForId'];
  await findIdentified(tx, deputyForId, path);
  const isMember = (sheet.rows.get(keyOf(row)) ?? []).some(({ organizationId }) => organizationId !== null);
  if (isMember) refuse(problems.MEMBER_NO_DEPUTY, path);
  const member = sheet.rows.get(keyOf({ personId: deputyForId })) ?? [];
  const isOpen = member.some((each) => each.organizationId !== null && !IS_THERE.includes(each.status));
  if (!isOpen) refuse(problems.DEPUTY_OF_MEMBER, path);
}

/** What the sheet already has of somebody is said anew. */
async function recordAt(
  tx: Tx,
  { nameless }: Sheet,
  seats: readonly AttendanceEntity[],
  row: AttendanceInput,
  i: number,
): Promise<Change[]> {
  const { personId, status, reason, capacity, deputyForId } = row;
  // Of somebody nameless no words are kept; whether he was there is.
  const isNameless = !!personId && nameless.has(personId);
  refuseIfAny([anonymisedProblem(isNameless && !!(reason || capacity), ['rows', i, reason ? 'reason' : 'capacity'])]);
  const said = {
    status,
    reason: HAS_REASON.includes(status) ? (reason ?? null) : null,
    ...(capacity !== undefined && { capacity }),
    ...(deputyForId !== undefined && { deputyForId }),
  };
  const changes: Change[] = [];
  for (const seat of seats) {
    const before = snapshot(seat);
    Object.assign(seat, said);
    if (seat.name && !seat.capacity && !seat.deputyForId) refuse(common.REQUIRED, ['rows', i, 'capacity']);
    const own = changesOf('Attendance', seat.id, before, snapshot(seat));
    if (own.length === 0) continue;
    // What somebody has recorded meanwhile is not overwritten unseen.
    if (before.status !== 'NOT_RECORDED' && !row.expectedVersion)
      refuse(common.STALE_VERSION, ['rows', i, 'expectedVersion'], { current: seat.version });
    assertVersion(row, seat.version, i);
    await tx.db.save(seat);
    changes.push(...(isNameless ? own : aboutPerson(seat, own)));
  }
  return changes;
}

const aboutPerson = ({ personId }: AttendanceEntity, changes: readonly Change[]): Change[] =>
  personId ? about(personId, changes) : [...changes];

function assertVersion({ expectedVersion }: AttendanceInput, current: number, i: number): void {
  if (expectedVersion && expectedVersion !== current)
    refuse(common.STALE_VERSION, ['rows', i, 'expectedVersion'], { current });
}

async function add(tx: Tx, meetingId: string, row: AttendanceInput): Promise<Change[]> {
  const last = await tx.db.maximum(AttendanceEntity, 'position', { meetingId });
  const { personId, name, status, reason, capacity, deputyForId } = row;
  const guest = Object.assign(new AttendanceEntity(), {
    id: uuidv7(), meetingId, personId: personId ?? null, name: name ?? null, organizationId: null, membershipId: null, deputyForId: deputyForId ?? null, status,
    reason: HAS_REASON.includes(status) ? (reason ?? null) : null, capacity: capacity ?? null, position: (last ?? 0) + 1,
  }); // prettier-ignore
  await tx.db.insert(AttendanceEntity, guest);
  return aboutPerson(guest, changesOf('Attendance', guest.id, {}, snapshot(guest)));
}
