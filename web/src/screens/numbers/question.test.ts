import { describe, expect, it } from 'vitest';
import { documentOf, questionOf } from './question.js';

describe('what an address asks to be counted', () => {
  it('falls back on what is usual', () => {
    const question = questionOf({
      list: 'kings',
      by: 'CROWN,REGION',
      measure: 'gold',
      order: 'x',
      first: '7',
      where: '{',
    });
    expect(question).toMatchObject({
      list: 'organizations',
      measure: 'count',
      order: '-COUNT',
      first: 100,
      filter: {},
    });
    expect(question.groups.map(({ value }) => value)).toEqual(['REGION']);
  });

  it('knows no order by what a list does not count', () => {
    expect(questionOf({ list: 'organizations', by: 'REGION', order: '-PEOPLE' }).order).toBe('-COUNT');
    expect(questionOf({ list: 'awards', by: 'TYPE', order: '-PEOPLE' }).order).toBe('-PEOPLE');
  });

  it('takes two groups, and periods in their order', () => {
    const question = questionOf({ list: 'awards', by: 'DATE_YEAR,TYPE,REGION', measure: 'people' });
    expect(question.groups.map(({ field }) => field)).toEqual(['dateYear', 'type']);
    expect(question).toMatchObject({ order: 'KEY', measure: 'people' });
  });

  it('becomes a document with the filter as a variable', () => {
    const { text, variables } = documentOf(
      questionOf({ list: 'awards', by: 'TYPE', where: '{"status":["VALID"]}', q: 'none', borders: '2017-01-01' }),
    );
    expect(variables).toEqual({ filter: { status: ['VALID'] }, borders: '2017-01-01' });
    expect(text).toContain('query Numbers($filter: AwardFilter, $borders: Date)');
    expect(text).toContain(
      'awardsStatistics(filter: $filter, borders: $borders, groupBy: [TYPE], orderBy: { by: COUNT, direction: DESC }, first: 100)',
    );
    expect(text).toContain('type { id code name { kk ru en } }');
  });
});
