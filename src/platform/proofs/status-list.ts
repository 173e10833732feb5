import { encode } from 'cbor2';
import { decoded, openSign1, sign1 } from './sign1.js';
import type { Verify } from './read-paper.js';

/** By its place the number of a state in the list: those of the IETF's Token Status List, and 3 for a use of one's own. */
export const STATES = ['VALID', 'REVOKED', 'SUSPENDED', 'REPLACED'] as const;
/** What holds of a paper today. */
export type State = (typeof STATES)[number];

/** Every paper that is not simply valid. */
export interface Marked {
  /** So many papers there are: the list says nothing of later ones. */
  readonly size: number;
  readonly marked: readonly { readonly index: number; readonly state: State }[];
}

/** `typ` of a status list in CWT form, and the media type of its answer. */
export const LIST_TYPE = 'application/statuslist+cwt';
const BITS = 2;
const PER_BYTE = 8 / BITS;

/** Claims of a CWT (RFC 8392) and of the list in it; the list says how many papers it covers by a claim of ours. */
const CLAIMS = { subject: 2, issuedAt: 6, listed: 65533, size: -1 } as const;

export interface StatusList {
  /** Milliseconds since 1970, to the second. */
  readonly madeAt: number;
  /** Undefined for papers that are later than the list. */
  stateOf(index: number): State | undefined;
}

type Change = (bytes: Uint8Array) => Uint8Array;

/** Two bits a paper, compressed and signed: taken whole, it tells nobody which paper was looked up. */
export function writeStatusList(
  { size, marked, subject, madeAt }: Marked & { readonly subject: string; readonly madeAt: Date },
  keyId: Uint8Array,
  { deflate, sign }: { readonly deflate: Change; readonly sign: Change },
): Uint8Array {
  const states = new Uint8Array(Math.ceil(size / PER_BYTE));
  for (const { index, state } of marked)
    states[Math.floor(index / PER_BYTE)]! |= STATES.indexOf(state) << ((index % PER_BYTE) * BITS);
  const claims = new Map<number, unknown>([
    [CLAIMS.subject, subject],
    [CLAIMS.issuedAt, Math.floor(madeAt.getTime() / 1000)],
    [CLAIMS.listed, { bits: BITS, lst: Uint8Array.from(deflate(states)) }],
    [CLAIMS.size, size],
  ]);
  return sign1({ keyId, payload: encode(claims), type: LIST_TYPE }, sign);
}

/** Undefined when it is none of ours. */
export function readStatusList(bytes: Uint8Array, verify: Verify, inflate: Change): StatusList | undefined {
  const parts = openSign1(bytes, LIST_TYPE);
  if (!parts || verify(parts.keyId, parts.signed, parts.signature) !== true) return undefined;
  const claims = decoded(parts.payload) as Map<number, unknown>;
  const listed = claims.get(CLAIMS.listed) as Map<string, unknown>;
  const states = inflate(listed.get('lst') as Uint8Array);
  const size = claims.get(CLAIMS.size) as number;
  return {
    madeAt: (claims.get(CLAIMS.issuedAt) as number) * 1000,
    stateOf: (index) =>
      index < size ? STATES[(states[Math.floor(index / PER_BYTE)]! >> ((index % PER_BYTE) * BITS)) & 3] : undefined,
  };
}
