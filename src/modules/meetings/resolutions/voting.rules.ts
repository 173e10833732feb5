import { problem, type Problem } from '../../../kernel/refusal.js';

export type ResolutionOutcome = 'ADOPTED' | 'REJECTED';
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}
/** What is known of the body that votes; null: not known. */
export interface Electorate {
  readonly present: number | null;
  readonly needed: number | null;
}
interface Said {
  readonly outcome?: ResolutionOutcome | undefined;
  readonly reason?: string | null | undefined;
}
interface Voted {
  readonly outcome: ResolutionOutcome;
  /** Why it is not the one of the count; null: it is, or nobody can tell. */
  readonly outcomeReason: string | null;
  readonly problems: readonly Problem[];
}

/** The outcome follows from the count by the rule; where the rule is not known, or somebody says otherwise, it is said. */
export function judgeVote(votes: Votes | null, { present, needed }: Electorate, { outcome, reason }: Said): Voted {
  const voted = (by: ResolutionOutcome, ...problems: Problem[]): Voted => ({
    outcome: by,
    outcomeReason: null,
    problems,
  });
  if (!votes) return voted(outcome ?? 'ADOPTED');
  const total = votes.for + votes.against + votes.abstained;
  if (present !== null && total > present)
    return voted('REJECTED', problem('VOTES_OVER_PRESENT', 'vote', { votes: total, present }));
  if (needed === null) return outcome ? voted(outcome) : voted('REJECTED', problem('OUTCOME_NEEDED', 'outcome'));
  const counted: ResolutionOutcome = votes.for >= needed ? 'ADOPTED' : 'REJECTED';
  if (outcome === undefined || outcome === counted) return voted(counted);
  return reason
    ? { outcome, outcomeReason: reason, problems: [] }
    : voted(outcome, problem('OUTCOME_AGAINST_COUNT', 'outcomeReason', { outcome: counted }));
}
