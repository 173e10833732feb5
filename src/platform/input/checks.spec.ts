import { codeCheck, idCheck, phoneCheck, textCheck, webAddressCheck } from './checks.js';

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
  it.each([
    'https://uakit.kz/archives/13372',
    'http://жетісу.қаз/?a=1#b',
    'HTTPS://UAKIT.KZ.:8080',
    'https://youtube.com/@assembly_kz',
    'https://kk.wikipedia.org/wiki/Қазақстан_халқы_Aссамблеясы',
  ])('leads to a host: %s', (address) => {
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
    'https:uakit.kz',
    'https:/uakit.kz',
    'https:////uakit.kz',
    'https:\\\\uakit.kz',
    'https://.',
    'https://.kz',
    'https://uakit..kz',
    'https://uakit.kz,',
    `https://${'a'.repeat(64)}.kz`,
    `https://${'a.'.repeat(127)}kz`,
    'https://127.0.0.1/',
    'https://12.05.2024',
    'https://uakit.kz:99999/',
    'https://%75akit.kz',
    'https://info@uakit.kz',
    'https://uakit.kz:a@example.com/',
    'https://uakit.kz/a https://example.com/b',
  ])('is refused where it leads to none: %s', (address) => {
    expect(webAddressCheck(address)).toMatchObject({ code: 'INVALID_WEB_ADDRESS' });
  });
  it('tells which letters of its host look like others', () => {
    expect(webAddressCheck('https://u\u0430kit.kz/')).toMatchObject({
      code: 'MIXED_SCRIPT',
      details: { word: 'u\u0430kit' },
    });
  });
});

describe('a telephone', () => {
  const judged = phoneCheck(100);
  it.each([
    '+7 701 123 45 67',
    '8(7172)74-00-00',
    '8 7172 74-00-00 (ішкі 12)',
    '8 7172 740000, доп. 12',
    '740000 доб.12',
    '740000 ext. 12',
    '740000 #12',
    '740000x12',
    '2-41-15; 2-41-16',
    '8 701 1234567, 8 702 1234567',
    '8-727-2-41-15/16-18',
    '101',
  ])('is a number, or several: %s', (phone) => {
    expect(judged(phone)).toBeUndefined();
  });
  it.each(['8 701 абв', 'жоқ', '-', '12', 'ішкі 12', '+7 701 123 45 67 Асель', '8 701 1234567, жоқ', '+', '++7701'])(
    'is refused where it is none: %s',
    (phone) => {
      expect(judged(phone)).toMatchObject({ code: 'INVALID_PHONE' });
    },
  );
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
