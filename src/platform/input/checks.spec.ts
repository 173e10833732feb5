import { codeCheck, idCheck, textCheck } from './checks.js';

describe('a text of one script', () => {
  const judged = textCheck(100, 'one');

  it('is refused by the Latin letters in a Cyrillic word, each named once', () => {
    expect(judged('бүгін Cенaтта Cнaқ')).toMatchObject({
      code: 'MIXED_SCRIPT',
      details: { word: 'Cенaтта', latin: 'C a' },
    });
  });
  it('may hold words of either script', () => {
    expect(judged('AMANAT партиясы')).toBeUndefined();
  });
});

describe('what has to be chosen', () => {
  it.each([idCheck, codeCheck])('is asked for where nothing was', (judged) => {
    expect(judged('')).toMatchObject({ code: 'REQUIRED' });
  });
  it('is refused where it is something else', () => {
    expect(idCheck('ә')).toMatchObject({ code: 'INVALID_ID' });
    expect(codeCheck('түр')).toMatchObject({ code: 'INVALID_CODE' });
  });
});
