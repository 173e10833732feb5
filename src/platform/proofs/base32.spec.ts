import fc from 'fast-check';
import { fromBase32, toBase32 } from './base32.js';

describe('Base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('is that of RFC 4648, 10, without padding: %j', (plain, text) => {
    expect(toBase32(Buffer.from(plain))).toBe(text);
    expect(Buffer.from(fromBase32(text)!).toString()).toBe(plain);
  });

  it('gives back any bytes, and takes no other text for them', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(fromBase32(toBase32(bytes))).toEqual(bytes)));
    for (const text of ['mzxw6', 'MZXW6===', 'MZ XW6', 'MZXW1', 'M', 'MZX', 'MZ', 'MZXW6Z', 'Қ'])
      expect([text, fromBase32(text)]).toEqual([text, undefined]);
  });
});
