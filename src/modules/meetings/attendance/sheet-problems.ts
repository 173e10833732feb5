import { problem, type Problem } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import type { RecordNames } from '../../../platform/neighbours/index.js';
import { problems as ofResolutions } from '../resolutions/resolutions.problems.js';
import type { AttendanceInput } from './attendance.inputs.js';
import { problems } from './attendance.problems.js';

export const IS_THERE: readonly string[] = ['PRESENT', 'REMOTE'];
const THERE = `status IN ('PRESENT', 'REMOTE')`;

/** Of members for whom deputies are there: how many, and whether the member is there as well. */
const DEPUTIES = `
  SELECT d.deputy_for_id AS member, count(*)::integer AS deputies, EXISTS (SELECT FROM attendances m
      WHERE m.meeting_id = $1 AND m.person_id = d.deputy_for_id AND m.organization_id IS NOT NULL AND m.${THERE}) AS "isThere"
    FROM attendances d WHERE d.meeting_id = $1 AND d.deputy_for_id = ANY ($2::uuid[]) AND d.${THERE} GROUP BY 1`;
const BALLOTS = `
  SELECT b.person_id AS person, array_agg(r.id ORDER BY r.created_at, r.id) AS resolutions
    FROM ballots b JOIN resolutions r ON r.id = b.resolution_id
    WHERE r.meeting_id = $1 AND r.voided_at IS NULL AND b.person_id = ANY ($2::uuid[]) GROUP BY 1`;
const COUNTS = `
  SELECT max(r.votes_for + coalesce(r.votes_against, 0) + coalesce(r.votes_abstained, 0)) AS votes,
      (SELECT q.present FROM meeting_quorums q WHERE q.meeting_id = $1 ORDER BY q.position LIMIT 1) AS present
    FROM resolutions r WHERE r.meeting_id = $1 AND r.voided_at IS NULL`;

interface Deputies {
  readonly member: string;
  readonly deputies: number;
  readonly isThere: boolean;
}

/** What the sheet, once all rows are stored, cannot be: a member beside a deputy, or votes of those who were not there. */
export async function sheetProblems(
  tx: Tx,
  names: RecordNames,
  meetingId: string,
  rows: readonly AttendanceInput[],
): Promise<Problem[]> {
  return [...(await deputyProblems(tx, meetingId, rows)), ...(await voteProblems(tx, names, meetingId, rows))];
}

async function deputyProblems(tx: Tx, meetingId: string, rows: readonly AttendanceInput[]): Promise<Problem[]> {
  const people = rows.flatMap(({ personId, deputyForId }) => [personId, deputyForId].filter((each) => each != null));
  const found: Deputies[] = await tx.db.query(DEPUTIES, [meetingId, people]);
  const of = (id: string | null | undefined): Deputies | undefined => found.find(({ member }) => member === id);
  return rows.flatMap(({ personId, deputyForId, status }, i) => {
    const taken = (of(deputyForId)?.deputies ?? 0) > 1 && 'deputyForId';
    const beside = IS_THERE.includes(status) && of(personId)?.isThere === true && 'status';
    const field = taken || beside;
    return field ? [problem(problems.HAS_DEPUTY, ['rows', i, field])] : [];
  });
}

async function voteProblems(
  tx: Tx,
  names: RecordNames,
  meetingId: string,
  rows: readonly AttendanceInput[],
): Promise<Problem[]> {
  const leaving = rows.map(({ personId, status }, i) => ({ personId, at: ['rows', i, 'status'], status }));
  const gone = leaving.filter(({ status }) => !IS_THERE.includes(status));
  if (gone.length === 0) return [];
  const people = gone.flatMap(({ personId }) => personId ?? []);
  const voted: { person: string; resolutions: string[] }[] = await tx.db.query(BALLOTS, [meetingId, people]);
  const found: Problem[] = [];
  for (const { personId, at } of gone) {
    const of = voted.find(({ person }) => person === personId);
    if (!of) continue;
    const records = await names.say(tx, of.resolutions.map((id) => ({ type: 'Resolution', id }))); // prettier-ignore
    found.push(problem(problems.HAS_VOTED, at, { records }));
  }
  if (found.length > 0) return found;
  const [{ votes, present }]: [{ votes: number | null; present: number | null }] = await tx.db.query(COUNTS, [
    meetingId,
  ]);
  const isOver = votes !== null && present !== null && votes > present;
  return isOver ? [problem(ofResolutions.VOTES_OVER_PRESENT, gone[0]!.at, { votes, present })] : [];
}
