import { describe, expect, it } from 'vitest';
import en from '../../i18n/en/ask.json';
import kk from '../../i18n/kk/ask.json';
import ru from '../../i18n/ru/ask.json';
import { EXAMPLES } from './documents.js';

describe('the example documents', () => {
  it.each([
    ['kk', kk],
    ['ru', ru],
    ['en', en],
  ])('all have a name in %s, and no name is of none', (_, { example }) => {
    expect(EXAMPLES.length).toBeGreaterThan(11);
    expect(Object.keys(example).sort()).toEqual(EXAMPLES.map(({ name }) => name).sort());
  });
});
