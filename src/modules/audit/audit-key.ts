import { createPrivateKey, createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../platform/config/settings.js';

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410): of a private one, and of a public one. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs closed days. The secret is 32 bytes, written as 64 hexadecimal digits. */
export class AuditKey {
  /** 32 bytes. */
  readonly publicKey: Buffer;
  private readonly secret: KeyObject;

  constructor(secret: string) {
    this.secret = createPrivateKey({
      key: Buffer.concat([PRIVATE, Buffer.from(secret, 'hex')]),
      format: 'der',
      type: 'pkcs8',
    });
    this.publicKey = createPublicKey(this.secret).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
  }

  sign(statement: string): Buffer {
    return sign(null, Buffer.from(statement), this.secret);
  }

  /** The key of the settings, else the one kept in the data folder; undefined when neither is there. */
  static known({ auditKey, dataDir }: Settings): AuditKey | undefined {
    const secret = auditKey ?? kept(dataDir);
    return secret === undefined ? undefined : new AuditKey(secret);
  }

  /** The same; made at random and kept, for its owner's eyes only, where there is none. */
  static knownOrMade(settings: Settings): AuditKey {
    return AuditKey.known(settings) ?? new AuditKey(keep(settings.dataDir));
  }
}

/** Whether the statement was signed by who holds the secret of the public key (32 bytes). */
export function isSignedBy(publicKey: Buffer, statement: string, signature: Buffer): boolean {
  if (publicKey.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(statement), key, signature);
}

const fileIn = (dataDir: string): string => join(dataDir, 'audit-key');
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function kept(dataDir: string): string | undefined {
  try {
    return readFileSync(fileIn(dataDir), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Of several processes that start at once one is first, and the others take its key: a link is made whole or not at all. */
function keep(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const half = `${fileIn(dataDir)}.${randomBytes(6).toString('hex')}`;
  writeFileSync(half, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(half, fileIn(dataDir));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(half);
  }
  return kept(dataDir)!;
}
