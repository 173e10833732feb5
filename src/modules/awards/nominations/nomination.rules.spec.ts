import { judge, type Facts, type Rules } from './nomination.rules.js';

const RULES: Rules = {
  recipient: null, proposerKinds: [], yearsBetween: null, onceInLifetime: false, yearlyLimit: null, onceForMerit: false,
}; // prettier-ignore
const FACTS: Facts = {
  isPerson: true, proposerKind: 'eca', latest: null, ofType: 0, awards: 0, inYear: 0, otherNominations: 0,
}; // prettier-ignore
const outcome = (rules: Partial<Rules>, facts: Partial<Facts>, rule: string, day = '2026-05-01'): string | undefined =>
  judge({ ...RULES, ...rules }, { ...FACTS, ...facts }, day).find((each) => each.rule === rule)?.outcome;

describe('the rules of an award', () => {
  it('ask nothing that no statute says', () => {
    expect(judge(RULES, { ...FACTS, awards: 9, ofType: 9, inYear: 99 }, '2026-05-01')).toEqual([
      { rule: 'OTHER_NOMINATION', outcome: 'PASS', details: { count: 0 } },
    ]);
  });

  it.each([
    [{ latest: '2021-05-01', ofType: 1 }, '2026-05-01', 'PASS'],
    [{ latest: '2021-05-02', ofType: 1 }, '2026-05-01', 'BLOCK'],
    [{ latest: '2021-12-31', ofType: 1 }, '2026-12-30', 'BLOCK'],
    [{ latest: null, ofType: 0 }, '2026-05-01', 'PASS'],
  ])('count whole years from the last award: %j on %s is %s', (facts, day, expected) => {
    expect(outcome({ yearsBetween: 5 }, facts, 'YEARS_BETWEEN', day)).toBe(expected);
  });

  it.each([
    [{ recipient: 'ORGANIZATION' }, {}, 'RECIPIENT', 'BLOCK'],
    [{ recipient: 'ORGANIZATION' }, { isPerson: false }, 'RECIPIENT', 'PASS'],
    [{ proposerKinds: ['apk'] }, {}, 'PROPOSER', 'BLOCK'],
    [{ proposerKinds: ['eca'] }, { proposerKind: null }, 'PROPOSER', 'BLOCK'],
    [{ proposerKinds: ['apk', 'eca'] }, {}, 'PROPOSER', 'PASS'],
    [{ onceInLifetime: true }, { ofType: 1 }, 'ONCE_IN_LIFETIME', 'BLOCK'],
    [{ yearlyLimit: 3 }, { inYear: 2 }, 'YEARLY_LIMIT', 'PASS'],
    [{ yearlyLimit: 3 }, { inYear: 3 }, 'YEARLY_LIMIT', 'BLOCK'],
    [{ onceForMerit: true }, { awards: 1 }, 'ONCE_FOR_MERIT', 'WARN'],
    [{}, { otherNominations: 1 }, 'OTHER_NOMINATION', 'WARN'],
  ] as const)('%j with %j: %s is %s', (rules, facts, rule, expected) => {
    expect(outcome(rules, facts, rule)).toBe(expected);
  });
});
