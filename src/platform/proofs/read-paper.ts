import { encode } from 'cbor2';
import { fromBase32, toBase32 } from './base32.js';
import { contentOf, readContent, type Content, type Said } from './content.js';
import type { Form, Values } from './form.js';
import { decoded, openSign1, sign1 } from './sign1.js';

/** Letters of the longest proof: a code of such a one is still read from paper. */
export const LONGEST = 1500;

/** Whether the key of that id has made the signature; undefined where nobody here knows the key. */
export type Verify = (keyId: Uint8Array, signed: Uint8Array, signature: Uint8Array) => boolean | undefined;

export const FAULTS = ['BROKEN', 'TOO_LONG', 'FOREIGN', 'FORGED', 'UNKNOWN_FORM'] as const;
/** Why a text is no proof: not of ours at all, too long, of another registry, altered, of a form that is not known here. */
export type Fault = (typeof FAULTS)[number];

/** What a genuine proof says. */
export interface Genuine {
  readonly verdict: 'GENUINE';
  readonly form: Form;
  /** Its number among all papers of the registry, from 0: by it the status list knows it. */
  readonly index: number;
  readonly said: readonly Said[];
}
export type Paper = Genuine | { readonly verdict: Fault };

/** The text of a proof: Base32 of a COSE_Sign1 of the content. */
export function writePaper(
  { form, index, values }: { readonly form: Form; readonly index: number; readonly values: Values },
  keyId: Uint8Array,
  sign: (bytes: Uint8Array) => Uint8Array,
): string {
  return toBase32(sign1({ keyId, payload: encode(contentOf(form, index, values)) }, sign));
}

/** Judges the text of a code. The server and the page without a network both do it by this function. */
export function readPaper(text: string, forms: readonly Form[], verify: Verify): Paper {
  const proof = proofIn(text);
  if (proof.length > LONGEST) return { verdict: 'TOO_LONG' };
  const bytes = fromBase32(proof);
  const parts = bytes && openSign1(bytes);
  if (!parts) return { verdict: 'BROKEN' };
  const isOurs = verify(parts.keyId, parts.signed, parts.signature);
  if (isOurs !== true) return { verdict: isOurs === undefined ? 'FOREIGN' : 'FORGED' };
  const content = decoded(parts.payload);
  const read = content instanceof Map ? readContent(content as Content, forms) : undefined;
  return read ? { verdict: 'GENUINE', ...read } : { verdict: 'UNKNOWN_FORM' };
}

/**
 * The proof in what a reader of codes gives or a person pastes: the whole address, also of the page that it leads to, or its
 * last part, in letters of either size. Only Latin letters grow: `ı` or `ß` is none of a code.
 */
const proofIn = (text: string): string =>
  text
    .trim()
    .replace(/[?#][^]*$/, '')
    .replace(/^[^]*\//, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
