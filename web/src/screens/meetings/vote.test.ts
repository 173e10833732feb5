import { describe, expect, it } from 'vitest';
import { countOf, voteInput, voteOf } from './vote.js';

const counted = { votesFor: 5, votesAgainst: 1, votesAbstained: 0, ballots: [] };
const named = {
  ...counted,
  ballots: [
    { id: 'x', choice: 'FOR' as const, person: { id: 'a', displayName: 'А' } },
    { id: 'y', choice: 'AGAINST' as const, person: { id: 'b', displayName: 'Ә' } },
  ],
};

describe('a vote', () => {
  it('that was not recorded is none', () => {
    expect(voteOf(undefined).way).toBe('none');
    expect(voteInput(voteOf({ ...counted, votesFor: null }))).toBeNull();
  });
  it('by count is its counts; what is left empty is nobody', () => {
    expect(voteInput(voteOf(counted))).toEqual({ for: 5, against: 1, abstained: 0 });
    expect(voteInput({ ...voteOf(undefined), way: 'count', for: 3 })).toEqual({ for: 3, against: 0, abstained: 0 });
  });
  it('by names is the names alone', () => {
    expect(voteOf(named).way).toBe('names');
    expect(voteInput(voteOf(named))).toEqual({
      ballots: [
        { personId: 'a', choice: 'FOR' },
        { personId: 'b', choice: 'AGAINST' },
      ],
    });
    expect(countOf(voteOf(named).ballots, 'FOR')).toBe(1);
  });
});
