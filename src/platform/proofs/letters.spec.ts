import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { packLetters, unpackLetters } from './letters.js';

const TEXTS = [
  '',
  'а',
  'Қазақстан халқы Ассамблеясы',
  'За значительный вклад в укрепление мира и согласия',
  'ҚҰРМЕТ ГРАМОТАСЫ № 12',
  'ЭТО И то',
  'Two words, 2026',
  'ÉŐß ǅ – ^_~ 漢字 😀 «Достық»\nекінші жол',
];

describe('the letter code', () => {
  it.each(TEXTS)('gives back what it was given: %j', (text) => {
    expect(unpackLetters(packLetters(text))).toBe(text);
  });

  it('gives back any text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'аәҚҒ ІіZz0^_~ЫЬ') }));
    fc.assert(
      fc.property(text, (each) => unpackLetters(packLetters(each)) === each),
      { numRuns: 2000 },
    );
  });

  it('takes no more than five bits a letter of Kazakh and Russian, less than half of what deflate leaves', () => {
    const kazakh =
      'Қазақстан халқы бірлігін нығайтуға қосқан зор үлесі және қоғамдық келісім жолындағы жемісті еңбегі үшін';
    const russian = 'за значительный вклад в укрепление единства народа Казахстана и общественного согласия в Шымкенте';
    for (const text of [kazakh, russian]) {
      expect((packLetters(text).length * 8) / text.length).toBeLessThan(5.3);
      expect(packLetters(text).length).toBeLessThan(deflateRawSync(text, { level: 9 }).length * 0.62);
    }
  });

  it('takes no bytes that are no text: a byte too many, a code that breaks off, a letter that is none', () => {
    expect(unpackLetters(Uint8Array.of(0xff))).toBeUndefined();
    expect(unpackLetters(Uint8Array.of(...packLetters('хат'), 0xff))).toBeUndefined();
    expect(unpackLetters(packLetters('漢').subarray(0, 4))).toBeUndefined();
    expect(unpackLetters(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff))).toBeUndefined();
  });
});
