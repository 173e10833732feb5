import { problem, refuseIfAny } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { storeParts } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { BallotEntity, type ResolutionEntity } from './resolution.entities.js';
import type { BallotInput, ResolutionDetails, VoteInput } from './resolution.inputs.js';
import { problems } from './resolutions.problems.js';
import { judgeVote, type Electorate, type Votes } from './voting.rules.js';

interface Body extends Electorate {
  readonly quorum: number | null;
}
/** The body that leads: it votes by its own rule. */
const ELECTORATE = `
  SELECT q.present, q.needed AS quorum, needed_of(q.majority, CASE q.majority_of WHEN 'MEMBERS' THEN q.members ELSE q.present END) AS needed
    FROM meeting_quorums q WHERE q.meeting_id = $1 ORDER BY q.position LIMIT 1`;

/** Puts the vote and what follows from it into a resolution; what is left to do, once it is stored, are the votes by name. */
export async function storeVote(
  tx: Tx,
  resolution: ResolutionEntity,
  { vote, outcome, outcomeReason }: Pick<ResolutionDetails, 'vote' | 'outcome' | 'outcomeReason'>,
): Promise<() => Promise<Change[]>> {
  if (vote === undefined && outcome === undefined && outcomeReason === undefined) return () => Promise.resolve([]);
  const [body]: Body[] = await tx.db.query(ELECTORATE, [resolution.meetingId]);
  const { present = null, needed = null, quorum = null } = body ?? {};
  const votes = vote === undefined ? votesOf(resolution) : vote && counted(vote);
  const reason = outcomeReason === undefined ? resolution.outcomeReason : outcomeReason;
  const { problems: found, ...voted } = judgeVote(votes, { present, needed }, { outcome, reason });
  refuseIfAny(found);
  if (vote?.ballots) await assertVoters(tx, resolution.meetingId, vote.ballots);
  if (present !== null && quorum !== null && present < quorum)
    tx.warn(problems.NO_QUORUM, 'meetingId', { present, needed: quorum });
  Object.assign(resolution, voted, countsOf(votes), { votesNeeded: votes && needed });
  return () => storeBallots(tx, resolution.id, vote);
}

const votesOf = ({ votesFor, votesAgainst, votesAbstained }: ResolutionEntity): Votes | null =>
  votesFor === null ? null : { for: votesFor, against: votesAgainst ?? 0, abstained: votesAbstained ?? 0 };

const countsOf = (votes: Votes | null): Pick<ResolutionEntity, 'votesFor' | 'votesAgainst' | 'votesAbstained'> => ({
  votesFor: votes?.for ?? null,
  votesAgainst: votes?.against ?? null,
  votesAbstained: votes?.abstained ?? null,
});

/** Of a vote by names the count follows; a count that is given beside them must agree. */
function counted({ ballots, ...given }: VoteInput): Votes {
  const votes = { for: given.for ?? 0, against: given.against ?? 0, abstained: given.abstained ?? 0 };
  if (!ballots?.length) return votes;
  const named = (choice: BallotInput['choice']): number => ballots.filter((each) => each.choice === choice).length;
  const byName = { for: named('FOR'), against: named('AGAINST'), abstained: named('ABSTAINED') };
  refuseIfAny(
    (['for', 'against', 'abstained'] as const).map((each) =>
      given[each] !== undefined && given[each] !== null && given[each] !== byName[each]
        ? problem(problems.VOTES_AND_NAMES, ['vote', each])
        : undefined,
    ),
  );
  return byName;
}

/** Those who vote by name sit in a body that meets, with a vote, and are there. */
async function assertVoters(tx: Tx, meetingId: string, ballots: readonly BallotInput[]): Promise<void> {
  const rows: { id: string }[] = await tx.db.query(
    `SELECT a.person_id AS id FROM attendances a JOIN memberships m ON m.id = a.membership_id
      WHERE a.meeting_id = $1 AND a.status IN ('PRESENT', 'REMOTE') AND m.voting_right IS NOT FALSE`,
    [meetingId],
  );
  const there = new Set(rows.map(({ id }) => id));
  refuseIfAny(
    ballots.map(({ personId }, i) => {
      const at = ['vote', 'ballots', i, 'personId'];
      if (ballots.findIndex((each) => each.personId === personId) < i) return problem(common.DUPLICATE, at);
      return there.has(personId) ? undefined : problem(problems.VOTER_NOT_PRESENT, at);
    }),
  );
}

/** Votes by name are given as a whole. */
async function storeBallots(tx: Tx, resolutionId: string, vote: VoteInput | null | undefined): Promise<Change[]> {
  if (vote !== null && vote?.ballots === undefined) return [];
  const before = await tx.db.findBy(BallotEntity, { resolutionId });
  return storeParts<BallotEntity, BallotInput, { id: string }>(tx, 'Resolution', resolutionId, {
    entity: BallotEntity,
    owner: { resolutionId },
    field: 'ballots',
    lists: ['vote', 'vote', 'vote'],
    fill: (row, given) => void Object.assign(row, given),
    input: { add: vote?.ballots ?? [], withdraw: before.map(({ id }) => id) },
  });
}
