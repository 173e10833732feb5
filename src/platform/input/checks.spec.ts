import { codeCheck, idCheck, textCheck, webAddressCheck } from './checks.js';

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

describe('an address of the web', () => {
  it.each(['https://uakit.kz/archives/13372', 'http://жетісу.қаз/?a=1#b'])('leads to a host: %s', (address) => {
    expect(webAddressCheck(address)).toBeUndefined();
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'mailto:a@b.kz',
    '//uakit.kz',
    'https://сілтеме емес',
    'https://жоқ',
    'https://',
  ])('is refused where it leads to none: %s', (address) => {
    expect(webAddressCheck(address)).toMatchObject({ code: 'INVALID_WEB_ADDRESS' });
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
