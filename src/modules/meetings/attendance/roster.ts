import { uuidv7 } from '../../../kernel/uuid.js';
import type { Tx } from '../../../platform/context/index.js';
import { snapshot } from '../../../platform/database/index.js';
import { changesOf, type Change } from '../../../platform/events/index.js';
import type { MeetingEntity } from '../meeting.entities.js';
import { AttendanceEntity } from './attendance.entity.js';
import { problems } from './attendance.problems.js';

type Seat = Pick<AttendanceEntity, 'personId' | 'organizationId' | 'membershipId'>;

/** Whoever sits in a body that meets on the day, once for each body, in the order of the posts. */
const ROSTER = `
  SELECT s.* FROM (
    SELECT DISTINCT ON (b.position, m.person_id) b.position AS body, m.post_position, m.person_name, m.person_id AS "personId", m.organization_id AS "organizationId",
      m.id AS "membershipId" FROM meeting_bodies b
    JOIN memberships m ON m.organization_id = b.organization_id AND m.held @> $2::date AND m.voided_at IS NULL
    WHERE b.meeting_id = $1 ORDER BY b.position, m.person_id, m.post_position, m.id) s
  ORDER BY s.body, s.post_position, s.person_name COLLATE "kk-x-icu", s."membershipId"`;

/**
 * Takes the roster of the day of the meeting, never of today: adds who is missing, takes off who is not on it and of whom
 * nothing was recorded.
 */
export async function takeRoster(tx: Tx, { id: meetingId, date }: MeetingEntity): Promise<Change[]> {
  if (!date.text) {
    tx.warn(problems.ROSTER_DAY_UNKNOWN, 'date');
    return [];
  }
  const roster: Seat[] = await tx.db.query(ROSTER, [meetingId, date.latest]);
  const lock = { mode: 'pessimistic_write' } as const;
  const rows = await tx.db.find(AttendanceEntity, { where: { meetingId }, order: { id: 'ASC' }, lock });
  const seatOf = ({ personId, organizationId }: Pick<Seat, 'personId' | 'organizationId'>): string =>
    `${personId} ${organizationId}`;
  const known = new Map(rows.map((each) => [seatOf(each), each]));
  const seats = new Map(roster.map((each) => [seatOf(each), each]));
  let position = Math.max(0, ...rows.map((each) => each.position));
  const added = roster
    .filter((each) => !known.has(seatOf(each)))
    .map(({ personId, organizationId, membershipId }) =>
      Object.assign(new AttendanceEntity(), {
        id: uuidv7(), meetingId, personId, name: null, organizationId, membershipId, deputyForId: null, status: 'NOT_RECORDED' as const, reason: null, capacity: null,
        position: ++position,
      }),
    ); // prettier-ignore
  await tx.db.insert(AttendanceEntity, added);
  const changes = added.flatMap((each) => changesOf('Attendance', each.id, {}, snapshot(each)));
  for (const row of rows.filter(({ organizationId }) => organizationId !== null)) {
    const seat = seats.get(seatOf(row));
    const before = snapshot(row);
    if (seat && row.status === 'WITHDRAWN') row.status = 'NOT_RECORDED';
    else if (!seat && row.status === 'NOT_RECORDED') row.status = 'WITHDRAWN';
    else continue;
    if (seat) row.membershipId = seat.membershipId;
    await tx.db.save(row);
    changes.push(...changesOf('Attendance', row.id, before, snapshot(row)));
  }
  return changes;
}
