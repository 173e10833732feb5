import { gunzipSync } from 'node:zlib';
import { encodedList, lengthFor, lengthWith } from './bitstring.js';

const LEAST = 131_072;

describe('a list of bits', () => {
  it.each([
    [0, LEAST],
    [LEAST / 2, LEAST],
    [LEAST / 2 + 1, 2 * LEAST],
    [1_000_000, 16 * LEAST],
  ])('with %i places taken is half free', (taken, length) => {
    expect(lengthFor(taken)).toBe(length);
  });

  it('is as long as its last place wants, and never shorter than it was drawn from', () => {
    expect([0, LEAST - 1, LEAST, 4 * LEAST].map(lengthWith)).toEqual([LEAST, LEAST, 2 * LEAST, 8 * LEAST]);
  });

  it('has the first place at the left, as the standard counts', () => {
    const list = encodedList(LEAST, [0, 9, LEAST - 1]);
    const bytes = gunzipSync(Buffer.from(list.slice(1), 'base64url'));
    expect([list[0], bytes.length, bytes[0], bytes[1], bytes.at(-1)]).toEqual(['u', LEAST / 8, 0x80, 0x40, 0x01]);
  });
});
