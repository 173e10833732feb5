import { describe, expect, it } from 'vitest';
import { correctedName, givenName, nameToCorrect } from './names.js';

const before = nameToCorrect({ kk: 'Кеңес', ru: 'Совет', en: null });

describe('names in three languages', () => {
  it('say what is given', () => {
    expect(givenName({ kk: 'Кеңес', ru: ' ', en: '' })).toEqual({ kk: 'Кеңес' });
    expect(givenName({ kk: '', ru: 'Совет', en: '' })).toEqual({ kk: '', ru: 'Совет' });
  });
  it('say what changed, and clear what was emptied', () => {
    expect(correctedName('name', before, before)).toEqual({});
    expect(correctedName('name', before, { kk: 'Кеңес', ru: '', en: 'Council' })).toEqual({
      name: { ru: null, en: 'Council' },
    });
  });
});
