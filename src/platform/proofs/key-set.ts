import type { PublicKey } from './ed25519.js';
import type { Form } from './form.js';

/** All that a verifier needs: whose keys these are, the keys as JWK (RFC 8037), what papers say, and where the status list is. */
export interface KeySet {
  readonly issuer: string;
  readonly statuses: string;
  readonly keys: readonly {
    readonly kty: 'OKP';
    readonly crv: 'Ed25519';
    readonly alg: 'EdDSA';
    readonly use: 'sig';
    readonly kid: string;
    readonly x: string;
  }[];
  readonly forms: readonly Form[];
}

export const keySet = (
  issuer: string,
  statuses: string,
  keys: readonly PublicKey[],
  forms: readonly Form[],
): KeySet => ({
  issuer,
  statuses: issuer + statuses,
  keys: keys.map(({ id, bytes }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid: id.toString('hex'),
    x: bytes.toString('base64url'),
  })),
  forms,
});
