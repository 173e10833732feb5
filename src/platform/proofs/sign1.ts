import { decode, encode } from 'cbor2';

/** Header parameters of COSE (RFC 9052, 3.1; RFC 9596) and the one algorithm there is here: EdDSA with Ed25519. */
const ALGORITHM = 1;
const EDDSA = -8;
const KEY_ID = 4;
const TYPE = 16;

/** A COSE_Sign1 (RFC 9052, 4.2) taken apart, before anybody has looked at its signature. */
export interface Sign1 {
  readonly keyId: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** What the signature is made of. */
  readonly signed: Uint8Array;
}

/** Signs; `type` keeps what is signed for one use from being shown for another. */
export function sign1(
  { keyId, payload, type }: { readonly keyId: Uint8Array; readonly payload: Uint8Array; readonly type?: string },
  sign: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const head = headOf(plain(keyId), type);
  return encode([head, new Map(), plain(payload), plain(sign(toBeSigned(head, payload)))]);
}

/** Undefined for all bytes but those that `sign1` writes for the same type: nothing in them may differ unnoticed. */
export function openSign1(bytes: Uint8Array, type?: string): Sign1 | undefined {
  const parts = decoded(bytes);
  if (!Array.isArray(parts)) return undefined;
  const [head, , payload, signature] = parts as unknown[];
  if (!isBytes(head) || !isBytes(payload) || !isBytes(signature)) return undefined;
  const headers = decoded(head);
  const keyId: unknown = headers instanceof Map ? headers.get(KEY_ID) : undefined;
  if (!isBytes(keyId)) return undefined;
  const same = encode([headOf(keyId, type), new Map(), payload, signature]);
  return isSame(bytes, same) ? { keyId, payload, signature, signed: toBeSigned(head, payload) } : undefined;
}

/** The CBOR in the bytes; undefined when it is none, or written another way than we write it. */
export function decoded(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(plain(bytes), { preferMap: true });
    return isSame(bytes, encode(value)) ? value : undefined;
  } catch {
    return undefined;
  }
}

const headOf = (keyId: Uint8Array, type: string | undefined): Uint8Array =>
  encode(
    new Map<number, unknown>([
      [ALGORITHM, EDDSA],
      [KEY_ID, keyId],
      ...(type === undefined ? [] : [[TYPE, type] as const]),
    ]),
  );
/** Sig_structure (RFC 9052, 4.4). */
const toBeSigned = (head: Uint8Array, payload: Uint8Array): Uint8Array =>
  encode(['Signature1', plain(head), new Uint8Array(), plain(payload)]);

/** Node's own kind of bytes would be written as what its `toJSON` says. */
const plain = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);
