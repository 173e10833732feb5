import { describe, expect, it } from 'vitest';
import { questionOf } from './question.js';
import { rowsOf } from './rows.js';

const counted = (count: number) => ({ totals: { count }, groupCount: 0, groups: [] });

describe('rows of a count', () => {
  it('are one row where nothing groups them, with the filter of the question', () => {
    const question = questionOf({ list: 'organizations', type: 'ASSOCIATION' });
    expect(rowsOf(question, counted(66))).toMatchObject([{ keys: [], count: 66, share: 1, filter: question.filter }]);
  });

  it('are none where nothing was found, or no group', () => {
    expect(rowsOf(questionOf({ list: 'organizations' }), counted(0))).toEqual([]);
    expect(rowsOf(questionOf({ list: 'organizations', by: 'REGION' }), counted(3))).toEqual([]);
  });
});
