import { describe, expect, it } from 'vitest';
import { changesOf, differencesOf, firstChoice, onlyFilled, settled } from './correction.js';

const base = { name: 'Әліш', area: 'a', note: '', gender: null as string | null };

describe('what a correction sends', () => {
  it('is what was changed; what was emptied is cleared', () => {
    expect(changesOf(base, { ...base, area: '', gender: 'MALE' })).toEqual({ area: null, gender: 'MALE' });
    expect(changesOf(base, { ...base })).toEqual({});
  });
  it('is only what is filled for a new record', () => {
    expect(onlyFilled({ ...base, seats: 0 })).toEqual({ name: 'Әліш', area: 'a', seats: 0 });
  });
});

describe('when somebody else was faster', () => {
  const theirs = { ...base, name: 'Алиш', area: 'b', note: '' };
  const mine = { ...base, name: 'Alish', note: 'менікі', reason: 'тек формада' };
  const found = differencesOf(base, theirs, mine);

  it('tells each field that stands otherwise, and who has changed it', () => {
    expect(found.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['name', 'both'],
      ['area', 'theirs'],
      ['note', 'mine'],
    ]);
  });
  it('is silent where both say the same', () => {
    expect(differencesOf(base, { ...base, area: 'b' }, { ...base, area: 'b' })).toEqual([]);
  });
  it('takes what somebody has changed, until somebody chooses', () => {
    expect(found.map(firstChoice)).toEqual(['mine', 'theirs', 'mine']);
    expect(settled(found, {})).toEqual({ name: 'Alish', area: 'b', note: 'менікі' });
    expect(settled(found, { name: 'theirs', note: 'theirs' })).toEqual({ name: 'Алиш', area: 'b', note: '' });
  });
  it('knows what only the form holds', () => {
    expect(settled(found, {})).not.toHaveProperty('reason');
  });
});
