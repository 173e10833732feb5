import { isInForce } from './consent.rules.js';

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
});
