import { BASE } from '../../../kernel/publishing.js';
import { roundedAlike, type Counted } from './published-cases.rules.js';

const counted = (...counts: number[]): Counted => ({
  possible: counts.map((_, i) => `v${i}`),
  counts: new Map(counts.map((count, i) => [`v${i}`, count])),
});
const published = (total: number, ...subjects: Counted[]): unknown => {
  const { total: sure, told } = roundedAlike(total, subjects);
  return [sure, ...told.map((each) => Object.fromEntries(each))];
};

describe('what is published of cases', () => {
  it.each([
    ['multiples of five, never more than there are', 32, [counted(14, 9, 9)], [25, { v0: 10, v1: 5, v2: 5 }]],
    ['nothing of few, but that there are some', 9, [counted(3, 2, 4)], [5, {}]],
    ['fewer in all, where all would say that none is nought', 12, [counted(4, 4, 4)], [5, {}]],
    ['not that all of them are alike, where another subject does not say so many', 12, [counted(4, 4, 4), counted(12)], [5, {}, { v0: 5 }]],
    ['what is known, where there are more of which nothing is', 30, [counted(8, 7)], [25, { v0: 5, v1: 5 }]],
  ] as const)('is %s', (_, total, subjects, expected) => {
    expect(published(total, ...subjects)).toEqual(expected);
  }); // prettier-ignore

  /** All small registers of two subjects, with cases of which the second is not said, by what is published of them. */
  it('leaves each number under five open, even for whoever knows the rule and that everything is known', () => {
    const open = new Map<string, { registers: number[][]; values: Set<number>[] }>();
    const digits = (number: number, base: number, of: number): number[] =>
      [...Array(of).keys()].map((i) => Math.floor(number / base ** i) % base);
    for (let a = 0; a < 11 ** 3; a++) {
      const first = digits(a, 11, 3);
      const total = first.reduce((sum, each) => sum + each, 0);
      for (let b = 0; b < 15 ** 2; b++) {
        const second = digits(b, 15, 2);
        // Either all cases have a value, or two have none.
        if (![0, 2].includes(total - second[0]! - second[1]!)) continue;
        const seen = JSON.stringify(published(total, counted(...first), counted(...second)));
        const register = [...first, ...second];
        const { registers, values } = open.get(seen) ?? {
          registers: [],
          values: register.map(() => new Set<number>()),
        };
        register.forEach((count, i) => values[i]!.add(count));
        registers.push(register);
        open.set(seen, { registers, values });
      }
    }
    expect(open.size).toBeGreaterThan(20);
    const wrong = [...open].flatMap(([seen, { registers, values }]) =>
      registers.flatMap((register) => {
        const shut = register.findIndex(
          (count, i) => count < BASE && [...Array(BASE).keys()].some((each) => !values[i]!.has(each)),
        );
        return shut < 0 ? [] : [{ seen, register, shut, values: [...values[shut]!] }];
      }),
    );
    // Registers at the edge of what is tried lack neighbours that are larger.
    const within = wrong.filter(({ register }) => register.every((count, i) => count < (i < 3 ? 6 : 10)));
    expect(within).toEqual([]);
  });
});
