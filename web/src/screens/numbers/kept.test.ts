import { describe, expect, it } from 'vitest';
import { keptOf, searchOf } from './kept.js';
import { questionOf } from './question.js';

describe('a view of numbers', () => {
  it('keeps the whole question, and leads back to it', () => {
    const question = questionOf({
      list: 'awards',
      by: 'TYPE,REGION',
      measure: 'people',
      order: '-PEOPLE',
      first: '25',
      where: '{"status":["VALID"]}',
      borders: '2017-01-01',
    });
    const kept = keptOf(question);
    expect(kept.counting).toEqual({
      measure: 'people',
      orderBy: { by: 'PEOPLE', direction: 'DESC' },
      first: 25,
      borders: '2017-01-01',
    });
    expect(questionOf({ list: 'awards', ...searchOf(kept) })).toEqual(question);
  });

  it('of a list asks for its records as usual', () => {
    const question = questionOf({ list: 'organizations', ...searchOf({ filter: { dissolved: true } }) });
    expect(question).toMatchObject({ measure: 'count', order: '-COUNT', first: 100, filter: { dissolved: true } });
  });
});
