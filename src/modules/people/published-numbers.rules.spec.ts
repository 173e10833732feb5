import { ANEW, BASE } from '../../kernel/publishing.js';
import { restOf, roundedAfter, roundedOf } from './published-numbers.rules.js';

const published = (total: number, known: Readonly<Record<string, number>>): object =>
  Object.fromEntries(roundedOf({ total, known: new Map(Object.entries(known)) }));

describe('what is published', () => {
  it.each([
    ['multiples of five, never more than there are', 30, { a: 14, b: 9, c: 4 }, { a: 10, b: 5 }],
    ['nothing of few', 4, { a: 4 }, {}],
    ['five less, where the rest would say that there are no others', 15, { a: 10, b: 5 }, { a: 10 }],
    ['five less of the smallest', 33, { a: 10, b: 22, c: 1 }, { a: 5, b: 20 }],
    ['all, where enough are unknown', 19, { a: 10, b: 5 }, { a: 10, b: 5 }],
  ])('is %s', (_, total, known, expected) => {
    expect(published(total, known)).toEqual(expected);
  });

  /** Every register of three values that is small, by what is published of it: all that somebody who knows the rule must think possible. */
  it('leaves each number under five open, even for whoever knows the rule', () => {
    const registers = [...Array(10 ** 3 * 21).keys()].map((i) => {
      const counts = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10];
      const unknown = Math.floor(i / 1000);
      const total = counts.reduce((sum, each) => sum + each, unknown);
      const numbers = roundedOf({ total, known: new Map(counts.map((count, value) => [value, count])) });
      return { counts, unknown, total, seen: JSON.stringify([total, ...numbers]) };
    });
    const open = new Map<string, Set<number>[]>();
    for (const { counts, seen } of registers) {
      const values = open.get(seen) ?? counts.map(() => new Set<number>());
      for (const [value, count] of counts.entries()) values[value]!.add(count);
      open.set(seen, values);
    }
    const wrong = registers.filter(({ counts, unknown, total, seen }) => {
      const possible = [...Array(Math.min(BASE, total + 1)).keys()];
      const isOpen = (value: number): boolean => possible.every((each) => open.get(seen)![value]!.has(each));
      return unknown < BASE && counts.some((count, value) => count < BASE && !isOpen(value));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is published afterwards', () => {
  const before = new Map([['a', 10]]);
  const counted = (recorded: number, total = 30) => ({ total, recorded, known: new Map([['a', 19]]) });

  it('is the same until enough people were recorded', () => {
    expect(roundedAfter(before, counted(ANEW - 1))).toBeUndefined();
    expect(roundedAfter(before, counted(ANEW))).toEqual(new Map([['a', 15]]));
  });

  it('is nothing where so many went away that it would say who is left', () => {
    expect(roundedAfter(before, counted(0, 13))).toEqual(new Map());
    expect(roundedAfter(before, counted(0, 14))).toBeUndefined();
    expect(restOf(14, before)).toBe(4);
  });
});
