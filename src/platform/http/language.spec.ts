import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'kk'],
    ['', 'kk'],
    ['*', 'kk'],
    ['ru', 'ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['kk-KZ,ru;q=0.9', 'kk'],
    ['de, en;q=0.5, ru;q=0.7', 'ru'],
    ['de', 'kk'],
    ['ru;q=0, *;q=0.1', 'kk'],
    ['EN-us', 'en'],
    ['en;q=0.8, RU;q=0.9', 'ru'],
    [';;q=,,', 'kk'],
  ])('is for %j %s', (header, language) => expect(languageOf(header)).toBe(language));

  it('is the one of the account where the header says nothing that is spoken', () => {
    expect(languageOf(undefined, 'ru')).toBe('ru');
    expect(languageOf('de', 'en')).toBe('en');
    expect(languageOf('*', 'ru')).toBe('ru');
    expect(languageOf('kk', 'ru')).toBe('kk');
  });
});
