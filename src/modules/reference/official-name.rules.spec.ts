import fc from 'fast-check';
import { parsePartialDate, type PartialDate } from '../../kernel/partial-date.js';
import { placeInLine, placeOnDay } from './official-name.rules.js';

const date = (text: string): PartialDate => parsePartialDate(text)!;
const day = fc
  .record({ year: fc.integer({ min: 1991, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => date(`${year}-${String(month).padStart(2, '0')}-15`));

describe('a line of names', () => {
  it('comes out the same in whatever order its names are recorded', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { selector: ({ text }) => text, maxLength: 12 }), (days) => {
        const line: (PartialDate | null)[] = [null];
        for (const each of days) line.splice(placeInLine(line, each)!, 0, each);
        expect(line.slice(1).map((each) => each!.text)).toEqual(days.map(({ text }) => text).sort());
      }),
      { seed: 8 },
    );
  });

  it('is placed behind all that may have begun before', () => {
    const line = [date('1995'), date('2007-07'), null];
    expect(placeInLine(line, null)).toBe(3);
    expect(placeInLine(line, date('2007'))).toBe(3);
    expect(placeInLine(line, date('2001'))).toBe(1);
    expect(placeInLine(line, date('1995-06'))).toBe(1);
    expect(placeInLine(line, date('1994'))).toBeNull();
  });

  it('tells the name of a day', () => {
    const line = [null, date('2007-07-26'), date('2018')];
    expect(['1990', '2007-07-25', '2007-07-26', '2018-05'].map((each) => placeOnDay(line, date(each)))).toEqual([
      0, 0, 1, 2,
    ]);
    expect(placeOnDay(line, null)).toBe(2);
    expect(placeOnDay([date('1995')], date('1990'))).toBe(0);
  });
});
