import fc from 'fast-check';
import { SigningKey } from '../../../src/platform/proofs/ed25519.js';
import { readPaper, writePaper, type Verify } from '../../../src/platform/proofs/read-paper.js';
import { LETTER } from '../../support/papers.js';
import { cases } from '../../support/seed.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const key = new SigningKey('11'.repeat(32));
const verify: Verify = (keyId, signed, signature) =>
  key.publicKey.id.equals(keyId) ? key.publicKey.verifies(signed, signature) : undefined;
const verdictOf = (text: string): string => readPaper(text, [LETTER], verify).verdict;

/** The text with another letter at that place. */
function altered(text: string, i: number): string {
  const other = LETTERS[(LETTERS.indexOf(text[i]!) + 1 + (i % 31)) % 32]!;
  return text.slice(0, i) + other + text.slice(i + 1);
}

it('whichever letter of a proof is another, it is refused', () => {
  const values = fc.record({ recipient: fc.string({ unit: 'grapheme' }), copy: fc.nat() });
  for (const [index, each] of fc.sample(values, cases(20)).entries()) {
    const text = writePaper({ form: LETTER, index, values: each }, key.publicKey.id, (bytes) => key.sign(bytes));
    const taken = Array.from({ length: text.length }, (_, i) => altered(text, i)).filter((one) => verdictOf(one) === 'GENUINE');
    expect([text, verdictOf(text), taken]).toEqual([text, 'GENUINE', []]);
  }
}); // prettier-ignore
