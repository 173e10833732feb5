import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord, storeParts } from '../../platform/database/index.js';
import type { Change } from '../../platform/events/index.js';
import { lifeProblems } from '../memberships/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { MeetingBodyEntity, type MeetingEntity } from './meeting.entities.js';
import { problems } from './meetings.problems.js';

type Seat = Pick<MeetingBodyEntity, 'organizationId' | 'position'>;

/** The body in whose place a meeting lies unless told. */
export async function leadingBody(tx: Tx, [first]: readonly string[]): Promise<OrganizationEntity> {
  return first ? findRecord(tx, OrganizationEntity, first, ['bodyIds', 0]) : refuse(problems.NO_BODY, 'bodyIds');
}

/** The bodies of a meeting, given as a whole; one that stays keeps its row. */
export async function storeBodies(
  tx: Tx,
  { id: meetingId, date }: Pick<MeetingEntity, 'id' | 'date'>,
  ids: readonly string[],
): Promise<Change[]> {
  await leadingBody(tx, ids);
  const before = await tx.db.findBy(MeetingBodyEntity, { meetingId });
  const rows = new Map(before.map((each) => [each.organizationId, each]));
  for (const [i, id] of ids.entries()) {
    if (rows.has(id)) continue;
    await findRecord(tx, OrganizationEntity, id, ['bodyIds', i]);
    refuseIfAny(await lifeProblems(tx, { organizationId: id }, date, () => ['bodyIds', i]));
  }
  const given = ids.map((organizationId, position): Seat => ({ organizationId, position }));
  return storeParts<MeetingBodyEntity, Seat, Seat & { id: string }>(tx, 'Meeting', meetingId, {
    entity: MeetingBodyEntity,
    owner: { meetingId },
    field: 'bodies',
    lists: ['bodyIds', 'bodyIds', 'bodyIds'],
    fill: (row, seat) => void Object.assign(row, seat),
    input: {
      add: given.filter((each) => !rows.has(each.organizationId)),
      correct: given.flatMap((each) => {
        const row = rows.get(each.organizationId);
        return row && row.position !== each.position ? [{ ...each, id: row.id }] : [];
      }),
      withdraw: before.filter((each) => !ids.includes(each.organizationId)).map(({ id }) => id),
    },
  });
}
