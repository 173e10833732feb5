import { describe, expect, it } from 'vitest';
import { rangeOf, shadeOf, shadesOf } from './shades.js';

describe('shades of a map', () => {
  it('are five equal steps up to the greatest number', () => {
    const shades = shadesOf([0, 4, 3, 13]);
    expect(shades).toEqual([1, 4, 7, 10, 13]);
    expect([0, 1, 3, 4, 12, 13].map((count) => shadeOf(count, shades))).toEqual([0, 1, 1, 2, 4, 5]);
    expect(rangeOf(0, shades)).toEqual([1, 3]);
    expect(rangeOf(4, shades)).toEqual([13, undefined]);
  });

  it('are as many as small numbers need, and none where there is nothing', () => {
    expect(shadesOf([1, 2, 0])).toEqual([1, 2]);
    expect(shadesOf([])).toEqual([]);
    expect(shadesOf([0, 0])).toEqual([]);
  });
});
