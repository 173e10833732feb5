import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';

const NONCE = 12;
const TAG = 16;

/** Seals what must not be read in the database, and hashes what must be found again but not guessed. */
@Injectable()
export class Secrets {
  private readonly sealing: Buffer;
  private readonly hashing: Buffer;

  constructor(settings: Settings) {
    const key = Buffer.from(settings.access.dataKey ?? keptKey(settings.dataDir), 'base64');
    if (key.length !== 32) throw new Error('The data key is not the base64 of 32 bytes');
    const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `birlik ${use}`, 32));
    [this.sealing, this.hashing] = [derived('seal'), derived('hash')];
  }

  /** AES-256-GCM. `context` says whose and what it is: sealed data do not open in another place. */
  seal(plain: string, context: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws when the data were changed, sealed with another key or for another context. */
  unseal(sealed: Buffer, context: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }

  /** HMAC-SHA-256: equal texts of one purpose give equal hashes, and nobody without the key can try texts out. */
  hash(text: string, purpose: string): Buffer {
    return createHmac('sha256', this.hashing).update(`${purpose}\0${text}`).digest();
  }
}

/** The key of an earlier start, or a new one in a file that only its owner can read. */
function keptKey(dataDir: string): string {
  const file = join(dataDir, 'data-key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
