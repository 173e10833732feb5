import type { BallotChoice, VoteInput } from '../../gql/graphql.js';
import type { ResolutionOfPage } from './meeting.document.js';

export type Choices = Readonly<Record<string, BallotChoice>>;

/** How a vote is told: not at all, by count, or by names. */
export interface Vote {
  readonly way: 'none' | 'count' | 'names';
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  /** By the person. */
  readonly ballots: Choices;
}

type Voted = Pick<ResolutionOfPage, 'votesFor' | 'votesAgainst' | 'votesAbstained' | 'ballots'>;

export const voteOf = (voted: Voted | undefined): Vote => ({
  way: !voted || voted.votesFor === null ? 'none' : voted.ballots.length > 0 ? 'names' : 'count',
  for: voted?.votesFor ?? null,
  against: voted?.votesAgainst ?? null,
  abstained: voted?.votesAbstained ?? null,
  ballots: Object.fromEntries(
    (voted?.ballots ?? []).flatMap(({ person, choice }) => (person ? [[person.id, choice]] : [])),
  ),
});

/** As the inputs take it; null: no vote is recorded. */
export function voteInput({ way, ballots, ...counts }: Vote): VoteInput | null {
  if (way === 'none') return null;
  if (way === 'names') return { ballots: Object.entries(ballots).map(([personId, choice]) => ({ personId, choice })) };
  return { for: counts.for ?? 0, against: counts.against ?? 0, abstained: counts.abstained ?? 0 };
}

export const countOf = (ballots: Choices, choice: BallotChoice): number =>
  Object.values(ballots).filter((each) => each === choice).length;
