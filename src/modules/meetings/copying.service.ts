import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { assertHolds, findRecord, UnitOfWork } from '../../platform/database/index.js';
import { PersonEntity } from '../people/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { AgendaItemEntity } from './agenda/agenda.entities.js';
import { AttendanceEntity } from './attendance/attendance.entity.js';
import type { AttendanceInput } from './attendance/attendance.inputs.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { MeetingBodyEntity, MeetingEntity } from './meeting.entities.js';
import type { CopyMeetingInput, PlanMeetingInput } from './meeting.inputs.js';
import { permissions } from './meetings.permissions.js';
import { MeetingsService } from './meetings.service.js';

/** "Same as last quarter": a new sitting with the bodies, the guests and the agenda of another. */
@Injectable()
export class CopyingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly attendance: AttendanceService,
  ) {}

  copy(ctx: RequestContext, { meetingId, ...given }: CopyMeetingInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const meeting = await findRecord(tx, MeetingEntity, meetingId, 'meetingId');
      await assertHolds(tx, permissions['meetings.write'], MeetingEntity, meetingId, 'meetingId');
      const id = await this.meetings.plan(tx, { ...(await skeletonOf(tx, meeting)), ...given });
      const guests = await guestsOf(tx, meetingId);
      if (guests.length > 0) await this.attendance.record(tx, { meetingId: id, rows: guests });
      return id;
    });
  }
}

/** What stays the same from one sitting to the next. */
async function skeletonOf(tx: Tx, meeting: MeetingEntity): Promise<PlanMeetingInput> {
  const { id: meetingId, kindId, form, place, facilityId, areaId, startsAt } = meeting;
  const kind = await tx.db.findOneByOrFail(ClassifierItemEntity, { id: kindId });
  const bodies = await tx.db.find(MeetingBodyEntity, { where: { meetingId }, order: { position: 'ASC' } });
  const items = await tx.db.findBy(AgendaItemEntity, { meetingId });
  return {
    kind: kind.code,
    bodyIds: bodies.map(({ organizationId }) => organizationId),
    form,
    facilityId,
    areaId,
    startsAt,
    ...(place.kk !== null && { place: { ...place, kk: place.kk } }),
    agenda: items
      .filter(({ amendment }) => amendment !== 'WITHDRAWN')
      .map(({ number, title, open }) => ({ number, title, open })),
  };
}

/** Those who were invited beside the members; the roster is taken anew with the invitations. */
async function guestsOf(tx: Tx, meetingId: string): Promise<AttendanceInput[]> {
  const guest = { meetingId, organizationId: IsNull(), deputyForId: IsNull(), capacity: Not(IsNull()) };
  const rows = await tx.db.find(AttendanceEntity, { where: guest, order: { position: 'ASC' } });
  const people = await tx.db.findBy(PersonEntity, {
    id: In(rows.flatMap(({ personId }) => personId ?? [])),
    anonymisedOn: IsNull(),
  });
  const known = new Set(people.map(({ id }) => id));
  return rows
    .filter(({ status, personId }) => status !== 'WITHDRAWN' && (personId === null || known.has(personId)))
    .map(({ personId, name, capacity }) => ({ personId, name, status: 'NOT_RECORDED' as const, capacity }));
}
