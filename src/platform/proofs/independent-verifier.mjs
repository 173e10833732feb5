// Checks the proof of a paper with nothing but Node and the key set of the registry (/.well-known/birlik-keys.json). It shares no
// line with the registry: it is written from decision 0042, to be read and run by whoever does not want to believe us.
//
//   node independent-verifier.mjs keys.json HTTPS://…/V/…        prints a verdict and what the paper says, as JSON
//   node independent-verifier.mjs keys.json HTTPS://…/V/… statuses     the same, and how the paper stands by that list
import { createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STATES = ['VALID', 'REVOKED', 'SUSPENDED', 'REPLACED'];
/** Bits of each letter; `^` the next one is a capital, `_` capitals begin or end, `~` 21 bits of a code point follow. */
const CODE =
  '3 а|4ен|5,диклорсты^|6бзймуқі|7.вгжпшяғ|8:«»0123456789хцчьәңөұү|9фэ|10;()№-ёщю_|11"–|12—/\'’„“%+&ъһabcdefghijklmnopqrstuvwxyz₸|13\n!?~';

class Broken extends Error {}

/** Reads bytes from the front, and nothing twice. */
class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  take(count) {
    if (this.at + count > this.bytes.length) throw new Broken();
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
  get isEmpty() {
    return this.at === this.bytes.length;
  }
  /** The head of a CBOR item: major type and its number, which must be written as short as can be. */
  head() {
    const first = this.take(1)[0];
    const [major, low] = [first >> 5, first & 31];
    if (low < 24) return [major, low];
    const size = { 24: 1, 25: 2, 26: 4, 27: 8 }[low];
    if (!size) throw new Broken();
    const number = Number(BigInt(`0x${this.take(size).toString('hex')}`));
    const least = { 1: 24, 2: 256, 4: 65536, 8: 2 ** 32 }[size];
    if (number < least || !Number.isSafeInteger(number)) throw new Broken();
    return [major, number];
  }
  item() {
    const [major, number] = this.head();
    if (major === 0) return number;
    if (major === 1) return -1 - number;
    if (major === 2) return this.take(number);
    if (major === 3) return new TextDecoder('utf-8', { fatal: true }).decode(this.take(number));
    if (major === 5) return new Map(Array.from({ length: number }, () => [this.item(), this.item()]));
    throw new Broken();
  }
}

function fromBase32(text) {
  let bits = '';
  for (const letter of text) {
    const value = BASE32.indexOf(letter);
    if (value < 0) throw new Broken();
    bits += value.toString(2).padStart(5, '0');
  }
  const rest = bits.length % 8;
  if (rest > 4 || Number(`0b0${bits.slice(bits.length - rest)}`) !== 0) throw new Broken();
  return Buffer.from(bits.slice(0, bits.length - rest).match(/.{8}/g) ?? [], 'binary').map((_, i) =>
    Number(`0b${bits.slice(i * 8, i * 8 + 8)}`),
  );
}

/** COSE_Sign1 (RFC 9052) of EdDSA, with the key's id in its protected header, and a type where there is one. */
function openSign1(buffer, type) {
  const bytes = new Bytes(buffer);
  const expect = (...wanted) => {
    if (!bytes.take(wanted.length).equals(Buffer.from(wanted))) throw new Broken();
  };
  const string = () => {
    const [major, length] = bytes.head();
    if (major !== 2) throw new Broken();
    return bytes.take(length);
  };
  expect(0x84);
  const head = string();
  expect(0xa0);
  const payload = string();
  const signature = string();
  if (!bytes.isEmpty) throw new Broken();
  const inHead = new Bytes(head);
  const start = Buffer.from([type === undefined ? 0xa2 : 0xa3, 0x01, 0x27, 0x04]);
  if (!inHead.take(4).equals(start)) throw new Broken();
  const keyId = inHead.item();
  if (!Buffer.isBuffer(keyId)) throw new Broken();
  if (type !== undefined && (inHead.item() !== 16 || inHead.item() !== type)) throw new Broken();
  if (!inHead.isEmpty) throw new Broken();
  return { head, payload, signature, keyId: keyId.toString('hex') };
}

const lengthOf = (major, { length }) =>
  length < 24
    ? [(major << 5) | length]
    : length < 256
      ? [(major << 5) | 24, length]
      : [(major << 5) | 25, length >> 8, length & 255];
const bstr = (bytes) => Buffer.concat([Buffer.from(lengthOf(2, bytes)), bytes]);

/** True or false; undefined where the key is not in the set. */
function isSigned({ head, payload, signature, keyId }, { keys }) {
  const jwk = keys.find(({ kid }) => kid === keyId);
  if (!jwk) return undefined;
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
  const context = Buffer.from('\x84\x6aSignature1', 'latin1');
  return verifySignature(
    null,
    Buffer.concat([context, bstr(head), bstr(Buffer.alloc(0)), bstr(payload)]),
    key,
    signature,
  );
}

/** The canonical Huffman code of the table: letters by their bits. */
const LETTERS = new Map();
let code = 0;
let width = 0;
for (const part of CODE.split('|')) {
  const [, bits, letters] = /^(1[0-3]|\d)([^]+)$/.exec(part);
  code *= 2 ** (bits - width);
  width = Number(bits);
  for (const letter of letters) LETTERS.set((code++).toString(2).padStart(width, '0'), letter);
}

function textOf(bytes) {
  let rest = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let [text, capital, capitals] = ['', false, false];
  while (rest.length >= 8 || rest.includes('0')) {
    const known = Array.from({ length: 11 }, (_, i) => rest.slice(0, i + 3)).find((bits) => LETTERS.has(bits));
    if (known === undefined) throw new Broken();
    const letter = LETTERS.get(known);
    rest = rest.slice(known.length);
    if (letter === '^') capital = true;
    else if (letter === '_') capitals = !capitals;
    else {
      let plain = letter;
      if (letter === '~') {
        plain = String.fromCodePoint(Number(`0b${rest.slice(0, 21)}`));
        rest = rest.slice(21);
      }
      text += capital || capitals ? plain.toUpperCase() : plain;
      capital = false;
    }
  }
  return text;
}

function valueOf({ kind, wordings = [] }, value) {
  if (Buffer.isBuffer(value)) return textOf(value);
  if (typeof value === 'string' || kind === 'number') return value;
  if (kind === 'date') return new Date(value * 86_400_000).toISOString().slice(0, 10);
  if (wordings[value] === undefined) throw new Broken();
  return wordings[value];
}

/** Form, number and values by their names; throws where the form is not in the key set. */
function contentOf(payload, { forms }) {
  const bytes = new Bytes(payload);
  const map = bytes.item();
  const form = forms.find(({ key }) => key === map.get(0));
  if (!form || !bytes.isEmpty) throw new Broken();
  const values = [...map].filter(([key]) => key > 1).map(([key, value]) => {
    const field = form.fields.find((each) => each.key === key);
    if (!field) throw new Broken();
    return [field.name, valueOf(field, value)];
  }); // prettier-ignore
  return { form: form.key, index: map.get(1), values: Object.fromEntries(values) };
}

/** The two bits of a paper in the list, and when that was made; of papers later than the list nothing. */
function stateIn(list, index, keySet) {
  const parts = openSign1(list, 'application/statuslist+cwt');
  if (isSigned(parts, keySet) !== true) throw new Broken();
  const claims = new Bytes(parts.payload).item();
  const states = inflateSync(claims.get(65533).get('lst'));
  const madeAt = new Date(claims.get(6) * 1000).toISOString();
  return { state: index < claims.get(-1) ? STATES[(states[index >> 2] >> ((index & 3) * 2)) & 3] : undefined, madeAt };
}

/** Judges the text of a code. */
export function verify(text, keySet, list) {
  const path = text.trim().split(/[?#]/)[0];
  const proof = path
    .split('/')
    .at(-1)
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (proof.length > 1500) return { verdict: 'TOO_LONG' };
  let parts;
  try {
    parts = openSign1(fromBase32(proof));
  } catch {
    return { verdict: 'BROKEN' };
  }
  const signed = isSigned(parts, keySet);
  if (!signed) return { verdict: signed === undefined ? 'FOREIGN' : 'FORGED' };
  try {
    const content = contentOf(parts.payload, keySet);
    return { verdict: 'GENUINE', ...content, ...(list && stateIn(list, content.index, keySet)) };
  } catch {
    return { verdict: 'UNKNOWN_FORM' };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [keys, text, list] = process.argv.slice(2);
  const judged = verify(text, JSON.parse(readFileSync(keys, 'utf8')), list && readFileSync(list));
  console.log(JSON.stringify(judged, null, 2));
  process.exitCode = judged.verdict === 'GENUINE' ? 0 : 1;
}
