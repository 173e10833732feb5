import { describe, expect, it } from 'vitest';
import { digitOf } from '../../ui/keyed-rows.js';
import { inputOf, lastOfEach, marksOf } from './marks.js';

const digits = (state: string, date: string | null): string =>
  marksOf({ state, date }, '2026-11-30')
    .map(({ digit }) => digit)
    .join('');

describe('what can be said of somebody', () => {
  it('is everything on the day, and after it', () => {
    expect(digits('INVITED', '2026-11-30')).toBe('123450');
    expect(digits('HELD', '2025')).toBe('123450');
  });
  it('is everything where the day is known to the month, and the month has come', () =>
    expect(digits('INVITED', '2026-11')).toBe('123450'));
  it('is an excuse before the day', () => {
    expect(digits('INVITED', '2026-12-01')).toBe('40');
    expect(digits('INVITED', '2027')).toBe('40');
  });
  it('is an excuse before the invitations', () => expect(digits('PLANNED', '2026-11-01')).toBe('40'));
});

describe('what is sent for a mark', () => {
  const row = { version: 3, status: 'EXCUSED' as const, reason: 'іссапар', person: { id: 'p' }, name: null };
  it('is the version that was read', () =>
    expect(inputOf(row, 'PRESENT')).toEqual({ personId: 'p', expectedVersion: 3, status: 'PRESENT' }));
  it('is nothing where the sheet says it already', () => expect(inputOf(row, 'EXCUSED', 'іссапар')).toBeUndefined());
  it('is another reason', () => expect(inputOf(row, 'EXCUSED', 'емделуде')?.reason).toBe('емделуде'));
  it('is nothing of somebody who is not for the viewer', () =>
    expect(inputOf({ ...row, person: null }, 'PRESENT')).toBeUndefined());
  it('is the name of a guest who has no record', () =>
    expect(inputOf({ ...row, person: null, name: 'Ержан' }, 'PRESENT')).toEqual({
      name: 'Ержан',
      expectedVersion: 3,
      status: 'PRESENT',
    }));
  it('is the last word on each person', () =>
    expect(
      lastOfEach([
        { personId: 'a', status: 'PRESENT' },
        { personId: 'b', status: 'ABSENT' },
        { personId: 'a', status: 'ABSENT' },
      ]),
    ).toEqual([
      { personId: 'a', status: 'ABSENT' },
      { personId: 'b', status: 'ABSENT' },
    ]));
});

describe('a digit', () => {
  it.each([
    ['Digit1', '1'],
    ['Numpad0', '0'],
    ['KeyA', undefined],
  ])('%s is %s', (code, digit) => expect(digitOf(code)).toBe(digit));
});
