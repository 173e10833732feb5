import { describe, expect, it } from 'vitest';
import { parseTime } from './parse-time.js';

describe('a time of the day', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['1530', '15:30'],
    ['15.30', '15:30'],
    [' 15:05 ', '15:05'],
    ['0:00', '00:00'],
  ])('%s is %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each(['24:00', '12:60', '15:3', 'noon', '', '99999'])('%s is none', (typed) =>
    expect(parseTime(typed)).toBeUndefined(),
  );
});
