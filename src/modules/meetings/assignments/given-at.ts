import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findRecord } from '../../../platform/database/index.js';
import { common } from '../../../platform/problems/index.js';
import type { MeetingState } from '../meeting.actions.js';
import { MeetingEntity } from '../meeting.entities.js';
import { problems as ofMeetings } from '../meetings.problems.js';
import { permissions } from '../meetings.permissions.js';
import { ResolutionEntity } from '../resolutions/resolution.entities.js';
import type { GiveAssignmentInput } from './assignment.inputs.js';
import { problems } from './assignments.problems.js';

/** A sitting that did not take place gave nothing to do. */
const TOOK_PLACE: readonly MeetingState[] = ['HELD', 'CLOSED'];

/** At which meeting an assignment was given, and by which resolution; it stands in the minutes of that meeting then. */
interface GivenAt {
  readonly resolutionId: string | null;
  readonly meeting: MeetingEntity | null;
}

/** Of a resolution the meeting follows. Whoever adds to what another place decided must be at work there. */
export async function givenAt(
  tx: Tx,
  { resolutionId, meetingId }: Pick<GiveAssignmentInput, 'resolutionId' | 'meetingId'>,
): Promise<GivenAt> {
  const resolution = resolutionId ? await findRecord(tx, ResolutionEntity, resolutionId, 'resolutionId') : null;
  if (resolution?.outcome === 'REJECTED') refuse(problems.NOT_ADOPTED, 'resolutionId');
  const id = resolution?.meetingId ?? meetingId;
  if (!id) return { resolutionId: null, meeting: null };
  const path = resolution ? 'resolutionId' : 'meetingId';
  const meeting = await findRecord(tx, MeetingEntity, id, path);
  if (meetingId && meetingId !== id) refuse(problems.MEETING_OF_RESOLUTION, 'meetingId');
  await assertAtWork(tx, id, path);
  if (!TOOK_PLACE.includes(meeting.state)) refuse(ofMeetings.MEETING_STATE, path);
  return { resolutionId: resolution?.id ?? null, meeting };
}

/** That one may know of a sitting, as everybody does once it was held, is no right to give assignments in its name. */
async function assertAtWork(tx: Tx, meetingId: string, path: string): Promise<void> {
  const { tableName } = tx.db.connection.getMetadata(MeetingEntity);
  for (const each of [permissions['assignments.write'], permissions['meetings.write']])
    if (await tx.rows.holds(each, tableName, meetingId)) return;
  refuse(common.OUT_OF_REACH, path);
}
