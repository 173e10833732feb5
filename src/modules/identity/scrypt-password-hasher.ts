import { randomBytes, scrypt, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from './password-hasher.js';

/** OWASP's setting for scrypt of 2023: 64 MiB for each hash. */
const COST = { N: 2 ** 16, r: 8, p: 1 };
const KEY_BYTES = 32;

/** `scrypt$N$r$p$salt$key`, both in base64url. */
@Injectable()
export class ScryptPasswordHasher extends PasswordHasher {
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
    const key = await derive(password.normalize('NFC'), salt, KEY_BYTES, { ...COST, maxmem: 256 * COST.N * COST.r });
    const { N, r, p } = COST;
    return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
  }
}
