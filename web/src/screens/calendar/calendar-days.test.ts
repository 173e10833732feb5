import { describe, expect, it } from 'vitest';
import { daysOfMonth, isDay, mondayOf, monthGrid, placed, shifted, weekOf } from './calendar-days.js';

describe('the grid of a month', () => {
  it('begins on Monday and holds whole weeks', () => {
    const grid = monthGrid('2026-11-15');
    expect(grid).toHaveLength(6);
    expect(grid[0]![0]).toBe('2026-10-26');
    expect(grid.at(-1)!.at(-1)).toBe('2026-12-06');
    expect(grid.every((week) => week.length === 7)).toBe(true);
  });
  it('is four weeks where February fills them', () => expect(monthGrid('2027-02-10')).toHaveLength(4));
  it('begins with the first where that is a Monday', () => expect(monthGrid('2026-06-30')[0]![0]).toBe('2026-06-01'));
  it('ends with a Sunday that is the last', () => expect(monthGrid('2026-05-01').at(-1)!.at(-1)).toBe('2026-05-31'));
});

describe('weeks and months', () => {
  it('count Sunday to the week before', () => expect(mondayOf('2026-11-29')).toBe('2026-11-23'));
  it('cross the year', () => expect(weekOf('2027-01-01')[0]).toBe('2026-12-28'));
  it('keep to the end of a shorter month', () => expect(shifted('2026-01-31', 1, 'month')).toBe('2026-02-28'));
  it('know leap years', () => expect(daysOfMonth('2028-02-01')).toHaveLength(29));
});

describe('a day in the address', () => {
  it.each(['2026-02-30', '2026-13-01', 'soon', '2026', undefined])('%s is none', (text) =>
    expect(isDay(text)).toBe(false),
  );
  it('2028-02-29 is one', () => expect(isDay('2028-02-29')).toBe(true));
});

describe('what lies on the days', () => {
  const entry = (id: string, from: string, to = from, time: string | null = null) => ({ id, from, to, time });
  it('is in the order of the clock', () => {
    const { onDays } = placed(
      [entry('b', '2026-11-02'), entry('a', '2026-11-02', '2026-11-02', '10:00')],
      ['2026-11-02'],
    );
    expect(onDays.get('2026-11-02')!.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('is on each day it lasts', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
    const { onDays } = placed([entry('a', '2026-11-02', '2026-11-03')], days);
    expect(days.filter((day) => onDays.get(day)!.length > 0)).toEqual(['2026-11-02', '2026-11-03']);
  });
  it('stands apart where the day is not known', () => {
    const { onDays, undated } = placed([entry('a', '2026-11')], ['2026-11-01']);
    expect(undated).toHaveLength(1);
    expect(onDays.get('2026-11-01')).toEqual([]);
  });
});
