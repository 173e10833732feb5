import fc from 'fast-check';
import { foldedName, plainWords, searchKey } from './search-key.js';

const LETTERS = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyzäáğǵñńöóşçūüúýıґҕҳҷҙҫќћњљӏ'];
const pieces = fc.constantFrom(
  ...LETTERS,
  ...LETTERS.map((each) => each.toUpperCase()),
  ' ',
  '-',
  '’',
  '.',
  '\u0301',
  '\u0323',
  '\u00ad',
);

describe('search key', () => {
  it.each([
    ['alis', ['Әліш', 'Алиш', 'Alish', 'Älış', 'Álish', 'ӘЛІШ']],
    ['tahirjan hakimbekov', ['Тахиржан Хакимбеков', 'Tahırjan Hakımbekov', 'Takhirzhan Khakimbekov']],
    ['singis mukan', ['Шыңғыс Мұқан', 'Шынгыс Мукан', 'Shyngys Mukan', 'Şyñğys Mūqan']],
    ['jumaksanov', ['Жұмақсанов', 'Жумаксанов', 'Zhumaxanov', 'Jūmaqsanov']],
    ['boribaev', ['Бөрібаев', 'Борибаев', 'Boribayev']],
    ['senata', ['Cенатта', 'Сенатта']],
    ['isakov', ['Исхаков', 'Iskhakov', 'Ishaqov', 'Исһақов']],
    ['seski', ['Шетский', 'Shetskiy', 'Şetskii']],
    ['masur', ['Машһүр', 'Maşhür', 'Mashkhur']],
    ['a k nurgaziev', ['А.К.Нұргазиев', 'А. К. Нургазиев']],
    ['ahmet', ['Ахмет', 'Ах\u00adмет', '\u200fАхмет\ufeff']],
  ])('gives %s for every spelling', (key, forms) => {
    expect(forms.map(searchKey)).toEqual(forms.map(() => key));
  });

  it('keeps different names apart', () => {
    expect(searchKey('Асанов')).not.toBe(searchKey('Асанова'));
    expect(searchKey('Омаров')).not.toBe(searchKey('Өмірзақов'));
  });

  it('folds every pair of letters once and for all', () => {
    const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    expect(pairs.filter((pair) => searchKey(searchKey(pair)) !== searchKey(pair))).toEqual([]);
  });

  it.each([
    ['names', fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''))],
    ['any text', fc.string({ unit: 'binary' })],
  ])('folds %s once and for all', (_, texts) => {
    const once = fc.property(texts, (text) => searchKey(searchKey(text)) === searchKey(text));
    fc.assert(once, { numRuns: 5_000 });
  });

  it('folds word by word, so that the words of a name are found in it', () => {
    const inside = fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      const form = all.join('');
      const words = searchKey(form).split(' ');
      return plainWords(form).split(' ').map(searchKey).join(' ').split(' ').filter(Boolean).every((word) => words.includes(word)); // prettier-ignore
    });
    fc.assert(inside, { numRuns: 5_000 });
  });

  it('holds a hyphenated name joined as well', () => {
    expect(foldedName('Руслан Хасен-оглы').key).toBe('ruslan hasen ogli ruslan hasenogli');
  });
});
