import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { snapshot } from '../../platform/database/index.js';
import { changesOf, EventBus, type Change } from '../../platform/events/index.js';
import { ERASED, erasing } from '../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../people/index.js';
import { AgendaSpeakerEntity } from './agenda/agenda.entities.js';
import { AssignmentEntity } from './assignments/assignment.entities.js';
import { AttendanceEntity } from './attendance/attendance.entity.js';
import { MeetingEntity } from './meeting.entities.js';

/** That somebody was there, spoke, or gave an assignment stays; as what, and why not, goes with the person. */
@Injectable()
export class OnPersonAnonymised {
  constructor(bus: EventBus) {
    bus.on<PersonAnonymised>(personAnonymised, async (tx, { data }) => {
      const { personId } = data!;
      record(tx, 'meeting.unlinked', await forgetSpeaker(tx, personId));
      record(tx, 'attendance.unlinked', await forgetAttendances(tx, personId));
      record(tx, 'assignment.unlinked', await forgetGiver(tx, personId));
    });
  }
}

const record = (tx: Tx, name: string, changes: readonly Change[]): void =>
  changes.length > 0 ? tx.record({ name, changes }) : undefined;
const lock = { mode: 'pessimistic_write' } as const;

async function forgetSpeaker(tx: Tx, personId: string): Promise<Change[]> {
  const where = { personId, capacity: Not(IsNull()) };
  const speaking = (): Promise<AgendaSpeakerEntity[]> =>
    tx.db.find(AgendaSpeakerEntity, { where, order: { meetingId: 'ASC', id: 'ASC' } });
  // The meeting before its parts, as every command takes them.
  const meetings = new Set((await speaking()).map(({ meetingId }) => meetingId));
  for (const id of meetings) await tx.db.increment(MeetingEntity, { id }, 'version', 1);
  const rows = await speaking();
  await tx.db.update(AgendaSpeakerEntity, where, { capacity: null });
  return rows.map(({ id, meetingId, itemId, position }) =>
    erasing('Meeting', meetingId, 'speakers', [{ id, itemId, personId, capacity: null, position }]),
  );
}

async function forgetAttendances(tx: Tx, personId: string): Promise<Change[]> {
  const rows = await tx.db.find(AttendanceEntity, { where: { personId }, order: { id: 'ASC' }, lock });
  const changes: Change[] = [];
  for (const row of rows) {
    const before = snapshot(row);
    Object.assign(row, { reason: null, capacity: null });
    // The key of the person is gone: what was is not said again.
    const own = changesOf('Attendance', row.id, before, snapshot(row)).map((each) => ({ ...each, before: ERASED }));
    if (own.length > 0) await tx.db.save(row);
    changes.push(...own);
  }
  return changes;
}

async function forgetGiver(tx: Tx, giverId: string): Promise<Change[]> {
  const where = { giverId, giverCapacity: Not(IsNull()) };
  const rows = await tx.db.find(AssignmentEntity, { where, order: { id: 'ASC' }, lock });
  await tx.db.update(AssignmentEntity, where, { giverCapacity: null });
  return rows.map(({ id }) => erasing('Assignment', id, 'giverCapacity'));
}
