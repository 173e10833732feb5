import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410): of a private one, and of a public one. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** The public half of a key, and the four bytes by which papers name it. */
export class PublicKey {
  readonly id: Buffer;
  private readonly key: KeyObject;

  constructor(readonly bytes: Buffer) {
    this.id = createHash('sha256').update('birlik proof key').update(bytes).digest().subarray(0, 4);
    this.key = createPublicKey({ key: Buffer.concat([PUBLIC, bytes]), format: 'der', type: 'spki' });
  }

  verifies(signed: Uint8Array, signature: Uint8Array): boolean {
    return verify(null, signed, this.key, signature);
  }
}

/** A key that signs: 32 bytes, written as 64 hexadecimal digits. */
export class SigningKey {
  readonly publicKey: PublicKey;
  private readonly key: KeyObject;

  constructor(secret: string) {
    this.key = createPrivateKey({
      key: Buffer.concat([PRIVATE, Buffer.from(secret, 'hex')]),
      format: 'der',
      type: 'pkcs8',
    });
    const spki = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.publicKey = new PublicKey(spki.subarray(PUBLIC.length));
  }

  sign(bytes: Uint8Array): Buffer {
    return sign(null, bytes, this.key);
  }
}
