import { describe, expect, it } from 'vitest';
import { bounds, dayNumber, dayOf, lifeOf, yearMarks } from './days.js';

describe('days of a slider', () => {
  it('go there and back', () => expect(dayOf(dayNumber('2024-02-29'))).toBe('2024-02-29'));

  it('take a partial date at both ends', () => {
    expect(bounds('2016')).toEqual({ earliest: '2016-01-01', latest: '2016-12-31' });
    expect(bounds('2016-02')).toEqual({ earliest: '2016-02-01', latest: '2016-02-29' });
    expect(bounds('2016-10-14')).toEqual({ earliest: '2016-10-14', latest: '2016-10-14' });
  });

  it('run from the founding to the end', () => {
    const terms = [{ startDate: '2018' }];
    expect(lifeOf({ foundedOn: '1995-03', dissolvedOn: '2020', terms }, '2026-10-01')).toEqual({
      from: '1995-03-01',
      until: '2020-12-31',
    });
    expect(lifeOf({ foundedOn: null, dissolvedOn: null, terms }, '2026-10-01').from).toBe('2018-01-01');
    expect(lifeOf({ foundedOn: null, dissolvedOn: null, terms: [] }, '2026-10-01').from).toBe('2016-10-01');
    expect(lifeOf({ foundedOn: '2027', dissolvedOn: null, terms: [] }, '2026-10-01').from).toBe('2016-10-01');
  });

  it('are marked by a few years', () => {
    expect(yearMarks('2020-05-01', '2023-02-01').map(({ label }) => label)).toEqual(['2021', '2022', '2023']);
    expect(yearMarks('1995-03-01', '2026-10-01').length).toBeLessThanOrEqual(6);
  });
});
