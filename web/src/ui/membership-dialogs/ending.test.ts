import { describe, expect, it } from 'vitest';
import { dayAfter, endingInput } from './ending.js';

const ending = { dayKnown: true, endDate: '2026-03-31', endReason: null, decisionId: null, note: '' };

describe('the end of a membership', () => {
  it('says no more than is known', () => {
    expect(endingInput(ending)).toEqual({ endDate: '2026-03-31' });
    expect(endingInput({ ...ending, endReason: 'death', note: 'x' })).toEqual({
      endDate: '2026-03-31',
      endReason: 'death',
      note: 'x',
    });
  });
  it('says null where the day is not known, so that a planned end is not kept', () => {
    expect(endingInput({ ...ending, dayKnown: false })).toEqual({ endDate: null });
  });
});

describe('when the next one begins', () => {
  it.each([
    ['2026-03-31', '2026-04-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-12', '2026-12'],
    [null, null],
  ])('after %s: %s', (last, next) => expect(dayAfter(last)).toBe(next));
});
