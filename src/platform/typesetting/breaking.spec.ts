import fc from 'fast-check';
import { bind } from './binding.js';
import { breakLines } from './breaking.js';
import { pieces } from './hyphenation.js';

/** As if each letter were one wide. */
const set = (text: string, width: number, hyphenate = false): string[] | undefined =>
  breakLines(text, { width, language: 'kk', hyphenate, measure: (line) => [...line].length });

describe('a text in lines', () => {
  it('stays on one line where it fits', () => expect(set('бір екі үш', 10)).toEqual(['бір екі үш']));

  it('is broken evenly, not full line by full line', () => {
    expect(set('аа бб вв гг дд', 13)).toEqual(['аа бб вв', 'гг дд']);
    expect(set('аааа бб вв гг', 9)).toEqual(['аааа бб', 'вв гг']);
  });

  it('is broken behind a hyphen of its own, but not inside a number', () => {
    expect(set('Сынақ-Мұхамеджанов', 12)).toEqual(['Сынақ-', 'Мұхамеджанов']);
    expect(set('№ 2026-10/1234-ҮЛГІ', 16)).toBeUndefined();
  });

  it('is not broken inside a word unless it is told so', () => {
    expect(set('республикалық', 9)).toBeUndefined();
    expect(set('республикалық', 9, true)).toEqual(['респуб-', 'ликалық']);
  });

  it('is refused where a syllable is longer than a line', () => expect(set('ұлт', 2, true)).toBeUndefined());

  it('says every letter of the text in lines that fit, whatever the text', () => {
    const words = fc.array(fc.stringMatching(/^[а-яәғқңөұүһі]{1,14}$/u), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 40 }), fc.boolean(), (all, width, hyphenate) => {
        const lines = set(all.join(' '), width, hyphenate);
        if (!lines) return;
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        const said = lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('');
        expect(said.trim()).toBe(all.join(' '));
      }),
    );
  });
});

describe('a long word', () => {
  it('is cut as its language does', () => {
    expect(pieces('общественного', 'ru').length).toBeGreaterThan(2);
    expect(pieces('contribution', 'en').join('')).toBe('contribution');
    expect(pieces('бірлестігінің', 'kk')).toEqual(['бір', 'лес', 'ті', 'гі', 'нің']);
  });

  it('keeps its signs with its syllables', () =>
    expect(pieces('«қауымдастығы»,', 'kk')).toEqual(['«қа', 'уым', 'дас', 'ты', 'ғы»,']));

  it('that is a number or an abbreviation stays whole', () => {
    expect(pieces('1234567890', 'ru')).toEqual(['1234567890']);
    expect(pieces('ҚЖ-77/2', 'kk')).toEqual(['ҚЖ-77/2']);
  });
});

it.each([
  ['kk', '2026 жылғы 14 қазандағы № 12 өкім', '2026~жылғы 14~қазандағы №~12~өкім'],
  ['ru', 'Распоряжение № 12 от 14 октября 2026 года', 'Распоряжение №~12 от~14~октября 2026~года'],
  ['ru', 'вклад в мир и согласие – основа', 'вклад в~мир и~согласие~– основа'],
  ['kk', 'Ә. Б. Үлгі пен Ү. Мысал', 'Ә.~Б.~Үлгі пен Ү.~Мысал'],
  ['en', 'for the strengthening of unity', 'for the~strengthening of~unity'],
] as const)('what belongs together stays on one line (%s): %s', (language, text, bound) =>
  expect(bind(text, language).replaceAll('\u00A0', '~')).toBe(bound),
);
