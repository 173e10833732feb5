import { FONTS } from './font-files.js';
import { Face } from './fonts.js';

const KAZAKH = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
const SIGNS = '0123456789 ₸№§«»„“”’…–—-.,;:!?()/&%+•';

it.each(FONTS)('%s has every letter of Kazakh, Russian and English, and the signs of an office', (font) => {
  const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const all = [KAZAKH, KAZAKH.toLowerCase(), latin, latin.toLowerCase(), SIGNS].join('');
  expect(Face.of(font).missing(all)).toEqual([]);
});

it('names what a font lacks, each letter once', () => {
  expect(Face.of('serif').missing('Ана 母 და 母')).toEqual(['母', 'დ', 'ა']);
});

describe('a line', () => {
  const face = Face.of('serif');

  it('grows with its size, its letters and the room between them', () => {
    expect(face.width('Бірлік', 24, 0)).toBeCloseTo(2 * face.width('Бірлік', 12, 0));
    expect(face.width('Бірлік', 10, 100)).toBeCloseTo(face.width('Бірлік', 10, 0) + 5);
  });

  it('has its ink where it is drawn: tails below the baseline, accents above the capitals', () => {
    const plain = face.ink('нн', 10, 0);
    const tailed = face.ink('рЙ', 10, 0);
    expect(plain.bottom).toBeLessThan(0.5);
    expect(tailed.bottom).toBeGreaterThan(1.5);
    expect(-tailed.top).toBeGreaterThan(face.capHeight(10));
    expect(face.ink('нн', 10, 0).right).toBeLessThanOrEqual(face.width('нн', 10, 0));
  });

  it('of blanks has no ink', () => expect(face.ink(' ', 10, 0)).toEqual({ left: 0, right: 0, top: 0, bottom: 0 }));
});
