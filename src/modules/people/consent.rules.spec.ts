import { consentProblems, isInForce, withdrawalProblem } from './consent.rules.js';

const consent = { givenOn: '2024-03-01', validUntil: '2025-02-28', withdrawnOn: null };

describe('a consent', () => {
  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2025-02-28', true],
    ['2025-03-01', false],
  ])('is in force on %s: %s', (day, holds) => expect(isInForce(consent, day)).toBe(holds));

  it('without an end holds until the day it is withdrawn', () => {
    const open = { ...consent, validUntil: null };
    expect(isInForce(open, '2099-01-01')).toBe(true);
    expect(isInForce({ ...open, withdrawnOn: '2024-05-05' }, '2024-05-04')).toBe(true);
    expect(isInForce({ ...open, withdrawnOn: '2024-05-05' }, '2024-05-05')).toBe(false);
  });

  it('is neither given in the future nor ended before it was given', () => {
    const codes = (given: object, today: string): unknown[] =>
      consentProblems({ ...consent, ...given }, today, ['consents', 0]).flatMap((each) => each?.code ?? []);
    expect(codes({}, '2024-03-01')).toEqual([]);
    expect(codes({}, '2024-02-29')).toEqual(['DATE_IN_FUTURE']);
    expect(codes({ validUntil: '2024-02-29' }, '2024-03-01')).toEqual(['END_BEFORE_START']);
  });

  it('is withdrawn once, after it was given and not in the future', () => {
    const code = (on: string, withdrawnOn: string | null = null): string | undefined =>
      withdrawalProblem({ ...consent, withdrawnOn }, on, '2024-06-01')?.code;
    expect(code('2024-03-01')).toBeUndefined();
    expect(code('2024-02-29')).toBe('END_BEFORE_START');
    expect(code('2024-06-02')).toBe('DATE_IN_FUTURE');
    expect(code('2024-05-01', '2024-04-01')).toBe('CONSENT_WITHDRAWN');
  });
});
