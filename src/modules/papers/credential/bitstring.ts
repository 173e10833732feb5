import { gzipSync } from 'node:zlib';

/** So many places the standard wants at the least, for whoever stands among few is soon known. */
const LEAST = 131_072;

/** The length of a list in which so many places are taken: it doubles, and half of it stays free, so that a free one is soon found. */
export function lengthFor(taken: number): number {
  let length = LEAST;
  while (length < 2 * taken) length *= 2;
  return length;
}

/** The length of a list that has that place. */
export function lengthWith(place: number): number {
  let length = LEAST;
  while (length <= place) length *= 2;
  return length;
}

/** Bits at these places, the first one the highest of its byte, as multibase writes gzip: `encodedList` of a Bitstring Status List. */
export function encodedList(length: number, places: readonly number[]): string {
  const bits = new Uint8Array(length / 8);
  for (const place of places) bits[place >> 3]! |= 0x80 >> (place & 7);
  return `u${gzipSync(bits).toString('base64url')}`;
}
