import { createHmac, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './cipher.js';
import type { DataKey, KeyRing } from './key-ring.js';

const KEY_ID_BYTES = 4;

/** By which data key a value is sealed: the beginning of it. */
export const keyIdOf = (sealed: Buffer): Buffer => sealed.subarray(0, KEY_ID_BYTES);

/** Seals what must not lie readable in the database, and makes keyed hashes by which it is found again. */
export class Secrets {
  /** Derived from a data key for one use each, so that no two uses share a key. */
  private readonly derived = new Map<string, Buffer>();

  constructor(
    private readonly ring: KeyRing,
    /** The key of the database: what is sealed and hashed now is so with this one. */
    private readonly current: DataKey,
  ) {}

  /** Key id, nonce, ciphertext, tag. `context` says where the value belongs (`people.iin:<id>`); elsewhere it does not open. */
  seal(plain: string, context: string): Buffer {
    const { id } = this.current;
    return Buffer.concat([id, encrypt(this.derive(this.current, 'seal'), plain, contextOf(id, context))]);
  }

  /** Throws when the value was sealed for another place, was changed, or by a key that is not in the ring. */
  unseal(sealed: Buffer, context: string): string {
    const id = keyIdOf(sealed);
    const key = this.ring.find(id);
    if (!key)
      throw new Error(`A value is sealed with the data key ${id.toString('hex')}, which is not in ${this.ring.place}`);
    return decrypt(this.derive(key, 'seal'), sealed.subarray(KEY_ID_BYTES), contextOf(id, context));
  }

  /** Whether the key by which the value is sealed is in the ring. */
  opens(sealed: Buffer): boolean {
    return this.ring.find(keyIdOf(sealed)) !== undefined;
  }

  /** HMAC-SHA-256: equal for equal texts of one purpose, and of no use without the key. */
  hash(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.derive(this.current, `hash ${purpose}`))
      .update(text)
      .digest();
  }

  private derive(key: DataKey, use: string): Buffer {
    const name = `${key.id.toString('hex')} ${use}`;
    const known = this.derived.get(name);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', key.bytes, '', `birlik ${use}`, 32));
    this.derived.set(name, made);
    return made;
  }
}

const contextOf = (keyId: Buffer, context: string): Buffer => Buffer.concat([keyId, Buffer.from(context)]);
