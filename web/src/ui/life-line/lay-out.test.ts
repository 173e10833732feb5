import { describe, expect, it } from 'vitest';
import { layOut, spanOf, type LifeItem } from './lay-out.js';

const TODAY = '2026-07-02';
const item = (more: Partial<LifeItem>): LifeItem => ({ id: 'a', start: null, end: null, ended: false, ...more });
const one = (more: Partial<LifeItem>) => layOut([item(more)], TODAY).placed[0]!;

describe('a partial date', () => {
  it('means a whole year, a month or a day', () => {
    expect(spanOf('2016')).toEqual({ earliest: 2016, latest: 2017 });
    expect(spanOf('2016-07').earliest).toBeCloseTo(2016.5, 2);
    expect(spanOf('2016-07').latest - spanOf('2016-07').earliest).toBeCloseTo(1 / 12);
    expect(spanOf('2016-10-14').latest - spanOf('2016-10-14').earliest).toBeLessThan(0.003);
  });
});

describe('what lasted', () => {
  it('reaches from its first to its last day when both are known', () => {
    const { from, to, sure, openStart, openEnd } = one({ start: '2016-01-01', end: '2020-12-31', ended: true });
    expect(sure!.from - from).toBeLessThan(0.1);
    expect(to - sure!.to).toBeLessThan(0.1);
    expect([openStart, openEnd]).toEqual([false, false]);
  });
  it('is unsure within the year of which only the year is known', () => {
    const { from, to, sure } = one({ start: '2016', end: '2020', ended: true });
    expect(sure!.from).toBeGreaterThan(from);
    expect(sure!.to).toBeLessThan(to);
  });
  it('goes on until today while it is not over', () => {
    const line = layOut([item({ start: '2016' })], TODAY);
    expect(line.placed[0]!.to).toBeCloseTo(line.now);
    expect(line.placed[0]!.sure!.to).toBeCloseTo(line.now);
    expect(line.placed[0]!.openEnd).toBe(false);
  });
  it('is sure of the attested day alone when neither start nor end is known', () => {
    const { from, to, sure, openStart, openEnd } = one({ attestedOn: '2021-01-10' });
    expect([openStart, openEnd]).toEqual([true, true]);
    expect(sure!.to - sure!.from).toBeLessThan(0.2);
    expect(from).toBeLessThan(sure!.from);
    expect(to).toBeGreaterThan(sure!.to);
  });
  it('fades where it is over and the day is not known', () => {
    const { openEnd, to } = one({ start: '2010', ended: true });
    expect(openEnd).toBe(true);
    expect(to).toBeLessThan(layOut([item({ start: '2010', ended: true })], TODAY).now);
  });
  it('has no sure day when it may have begun and ended within one year', () => {
    expect(one({ start: '2016-01', end: '2016', ended: true }).sure).toBeNull();
  });
});

describe('what was one day', () => {
  it('is sure when the day is known, and may be any day of the year else', () => {
    expect(one({ start: '2016-10-14', end: '2016-10-14', ended: true }).sure).not.toBeNull();
    expect(one({ start: '2016', end: '2016', ended: true }).sure).toBeNull();
  });
});

describe('the line', () => {
  it('stands in the order of beginnings and leaves out what has no date', () => {
    const line = layOut(
      [item({ id: 'late', start: '2020' }), item({ id: 'none' }), item({ id: 'early', start: '2001' })],
      TODAY,
    );
    expect(line.placed.map((each) => each.item.id)).toEqual(['early', 'late']);
    expect(line.undated.map(({ id }) => id)).toEqual(['none']);
  });
  it('writes no more years than can be read', () => {
    const { years } = layOut([item({ start: '1938' })], TODAY);
    expect(years.length).toBeLessThanOrEqual(10);
    expect(years[0]!.year % 10).toBe(0);
  });
  it('stays within its width', () => {
    const { placed } = layOut([item({ attestedOn: '2024' }), item({ id: 'b', start: '2027-01-05' })], TODAY);
    for (const { from, to } of placed) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
    }
  });
});
