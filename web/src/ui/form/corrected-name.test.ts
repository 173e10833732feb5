import { describe, expect, it } from 'vitest';
import { correctedName } from './corrected-name.js';

const before = { kk: 'Кеңес', ru: 'Совет', en: '' };

describe('a corrected name', () => {
  it('is not sent where nothing changed', () => expect(correctedName('name', before, before)).toEqual({}));
  it('says what changed, and clears what was emptied', () =>
    expect(correctedName('name', before, { kk: 'Кеңес', ru: ' ', en: 'Council' })).toEqual({
      name: { ru: null, en: 'Council' },
    }));
});
