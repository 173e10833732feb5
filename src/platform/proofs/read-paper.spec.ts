import { encode } from 'cbor2';
import { fromBase32, toBase32 } from './base32.js';
import { SigningKey } from './ed25519.js';
import { faultOf, type Form } from './form.js';
import { words } from '../../kernel/words.js';
import { readPaper, writePaper, type Paper, type Verify } from './read-paper.js';
import { openSign1, sign1 } from './sign1.js';

const label = words('Белгі', 'Знак', 'Sign');
const FORM: Form = {
  key: 7,
  title: label,
  fields: [
    { name: 'text', key: 2, label, kind: 'text', wordings: ['Алғыс хат', 'Грамота'] },
    { name: 'day', key: 3, label, kind: 'date' },
    { name: 'copy', key: 30, label, kind: 'number' },
  ],
};
const [ours, theirs] = ['11', '22'].map((byte) => new SigningKey(byte.repeat(32))) as [SigningKey, SigningKey];
const verifyBy =
  (...keys: SigningKey[]): Verify =>
  (keyId, signed, signature) =>
    keys.find(({ publicKey }) => publicKey.id.equals(keyId))?.publicKey.verifies(signed, signature);
const write = (values = {}, form = FORM, key = ours): string =>
  writePaper({ form, index: 5, values }, key.publicKey.id, (bytes) => key.sign(bytes));
const read = (text: string, forms = [FORM], ...keys: SigningKey[]): Paper =>
  readPaper(text, forms, verifyBy(ours, ...keys));
const saidIn = (paper: Paper): Record<string, unknown> | string =>
  paper.verdict === 'GENUINE'
    ? Object.fromEntries(paper.said.map(({ field, value }) => [field.name, value]))
    : paper.verdict;
/** A proof of this payload, signed by us. */
const proofOf = (payload: unknown): string =>
  toBase32(sign1({ keyId: ours.publicKey.id, payload: encode(payload) }, (bytes) => ours.sign(bytes)));

describe('a paper', () => {
  it.each([
    [{}],
    [{ text: 'Алғыс хат', day: '2026-11-12', copy: 1 }],
    [{ text: 'Әліш Мұхамеджанұлы «Достық»', day: '2016-10', copy: 0 }],
    [{ text: '漢字', day: '1899-12-31', copy: -3 }],
    [{ text: '', day: '2026 ж. күзі' }],
    [{ day: '2026-02-30' }],
  ])('says what was signed: %j', (values) => {
    expect(saidIn(read(write(values)))).toEqual(values);
    expect(read(write(values))).toMatchObject({ verdict: 'GENUINE', index: 5, form: FORM });
  });

  it('takes a fixed wording for less than its letters', () => {
    expect(write({ text: 'Грамота' }).length).toBeLessThan(write({ text: 'Грамотс' }).length);
  });

  it.each([
    ['the address', (text: string) => `HTTPS://BIRLIK.KZ/V/${text}`],
    ['the address with blanks', (text: string) => ` HTTPS://BIRLIK.KZ/V/${text}\n`],
    ['the address of its page', (text: string) => `https://birlik.kz/v/${text}?language=ru#top`],
    ['the proof alone', (text: string) => text],
    ['small letters', (text: string) => text.toLowerCase()],
  ])('is found in %s', (_, around) => {
    expect(saidIn(read(around(write({ copy: 1 }))))).toEqual({ copy: 1 });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'BROKEN'],
    ['another encoding', Buffer.from(fromBase32(write())!).toString('base64url'), 'BROKEN'],
    ['a letter that only looks like one of a code when it grows', write().replace('I', 'ı'), 'BROKEN'],
    ['something after it', `${write()}AAAA`, 'BROKEN'],
    ['its beginning', write().slice(0, 80), 'BROKEN'],
    ['CBOR that is no proof', toBase32(encode([1, 2, 3, 4])), 'BROKEN'],
    ['a tag around it', toBase32(Uint8Array.of(0xd2, ...fromBase32(write())!)), 'BROKEN'],
    ['more than can be', 'A'.repeat(1501), 'TOO_LONG'],
    ['a key of another registry', write({}, FORM, theirs), 'FOREIGN'],
    ['a form of another number', write({}, { ...FORM, key: 8 }), 'UNKNOWN_FORM'],
    ['a field that is not of the form', proofOf(new Map([[0, 7], [1, 5], [4, 1]])), 'UNKNOWN_FORM'],
    ['a wording that is not yet known', proofOf(new Map([[0, 7], [1, 5], [2, 2]])), 'UNKNOWN_FORM'],
    ['no number of the paper', proofOf(new Map([[0, 7]])), 'UNKNOWN_FORM'],
    ['no map', proofOf([7, 5]), 'UNKNOWN_FORM'],
  ])('is not %s', (_, text, verdict) => {
    expect(saidIn(read(text))).toBe(verdict);
  }); // prettier-ignore

  it('is judged by all keys that are known', () => {
    expect(read(write({}, FORM, theirs), [FORM], theirs).verdict).toBe('GENUINE');
    const wrongKey = sign1({ keyId: ours.publicKey.id, payload: encode(new Map()) }, (bytes) => theirs.sign(bytes));
    expect(read(toBase32(wrongKey)).verdict).toBe('FORGED');
  });

  it('is not what was signed for another use', () => {
    const bytes = sign1({ keyId: ours.publicKey.id, payload: encode(new Map([[0, 7], [1, 5]])), type: 'other' }, (each) => ours.sign(each)); // prettier-ignore
    expect(read(toBase32(bytes)).verdict).toBe('BROKEN');
    expect([openSign1(bytes), openSign1(bytes, 'another')]).toEqual([undefined, undefined]);
    expect(openSign1(bytes, 'other')).toBeDefined();
  });

  it('is refused with values that its form has no place for', () => {
    expect(() => write({ colour: 'көк' })).toThrow('The form 7 has no field colour');
    expect(() => write({ copy: '1' })).toThrow('copy is "1"');
    expect(() => write({ text: 1 })).toThrow('text is 1');
  });
});

/** Signed by the key of 32 bytes 0x11 in November 2026. It stands for paper that is out: what it says must be read for ever. */
const PRINTED =
  'QRE2EAJHARCAOABV6WQFQLVFAADQCBICLAP3PLBU3YWY7R4JYUN3JL6EFLA7PDUOSHF7UNRTUVZ6MH77AN4ROAYZKEQRQHQCLBAG632YSOVA74644LX4OSGBHHAKG7F6HHWG3F652NYHG7UIOLMUFWQN4C7TKMKZP6KDPB3B56VBKAPMKMQCCT2DIJV7XFZQ5GHSOTLXAU';

it('a paper that was printed long ago is still read', () => {
  const values = { text: 'Әліш Мұхамеджанұлы, № 12 «ДОСТЫҚ» 漢', day: '2026-11-12', copy: 2 };
  expect(saidIn(read(PRINTED))).toEqual(values);
  expect(write(values)).toBe(PRINTED);
});

describe('a form', () => {
  const field = FORM.fields[0]!;
  it.each<[string, Form, string | undefined]>([
    ['whole', FORM, undefined],
    ['without a key', { ...FORM, key: 0 }, 'keys are whole numbers from 1 on'],
    ['with a key of all papers', { ...FORM, fields: [{ ...field, key: 1 }] }, 'keys of fields begin with 2'],
    ['with one key twice', { ...FORM, fields: [field, { ...field, name: 'b' }] }, 'two fields have one key'],
    ['with one name twice', { ...FORM, fields: [field, { ...field, key: 9 }] }, 'two fields have one name'],
  ])('%s', (_, form, fault) => {
    expect(faultOf(form)).toBe(fault);
  });
});
