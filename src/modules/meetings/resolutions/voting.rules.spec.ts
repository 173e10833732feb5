import { judgeVote, type Electorate } from './voting.rules.js';

const votes = (yes: number, no = 0, abstained = 0): { for: number; against: number; abstained: number } => ({
  for: yes,
  against: no,
  abstained,
});
const COUNCIL: Electorate = { present: 24, needed: 16 };
const judged = (...args: Parameters<typeof judgeVote>): string => {
  const { outcome, problems } = judgeVote(...args);
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`).join() || outcome;
};

it('the outcome follows from the count by the rule', () => {
  expect(judged(votes(16, 8), COUNCIL, {})).toBe('ADOPTED');
  expect(judged(votes(15, 5, 4), COUNCIL, {})).toBe('REJECTED');
});

it('against the count it needs a reason', () => {
  expect(judged(votes(15, 9), COUNCIL, { outcome: 'ADOPTED' })).toBe('OUTCOME_AGAINST_COUNT outcomeReason');
  expect(judged(votes(15, 9), COUNCIL, { outcome: 'ADOPTED', reason: 'қате саналды' })).toBe('ADOPTED');
  expect(judged(votes(16, 8), COUNCIL, { outcome: 'ADOPTED' })).toBe('ADOPTED');
});

it('where the rule is not known, it is said; without a vote it is adopted', () => {
  expect(judged(votes(3), { present: null, needed: null }, {})).toBe('OUTCOME_NEEDED outcome');
  expect(judged(votes(3), { present: null, needed: null }, { outcome: 'REJECTED' })).toBe('REJECTED');
  expect(judged(null, COUNCIL, {})).toBe('ADOPTED');
});

it('nobody votes who is not there', () => {
  expect(judged(votes(20, 5), COUNCIL, {})).toBe('VOTES_OVER_PRESENT vote');
});
