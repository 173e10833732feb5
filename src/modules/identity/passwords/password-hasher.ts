import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { busy } from '../../../platform/problems/index.js';
import { Gate } from './gate.js';

/** Cost of scrypt: 2^ln blocks of 128·r bytes, p times. */
interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}
/** OWASP Password Storage Cheat Sheet (2025), first choice for scrypt: 128 MB for each hash. */
const COST: Cost = { ln: 17, r: 8, p: 1 };
const LENGTH = 32;
/** Two hashes at a time take 256 MB and two threads of libuv's four; more than the queue would wait too long anyway. */
const AT_ONCE = 2;
const QUEUE = 32;

const PHC = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** Hashes passwords into PHC strings, which keep their own cost: it can be raised, and old hashes still open. */
@Injectable()
export class PasswordHasher {
  private readonly gate = new Gate(AT_ONCE, QUEUE);
  private readonly cost = COST;
  /** Stands in for accounts without a password and names without an account; nothing hashes to it. */
  private readonly nobody = { salt: randomBytes(16), hash: randomBytes(LENGTH) };

  async hash(password: string, cost = this.cost): Promise<string> {
    const salt = randomBytes(16);
    return write(cost, salt, await this.derive(password, salt, cost));
  }

  /** Does the same work whether or not there is a hash. `isOutdated`: it was made with another cost than today's. */
  async verify(password: string, hash: string | null): Promise<{ isRight: boolean; isOutdated: boolean }> {
    const [, ln, r, p, salt = '', expected = ''] = PHC.exec(
      hash ?? write(this.cost, this.nobody.salt, this.nobody.hash),
    )!;
    const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
    const found = await this.derive(password, Buffer.from(salt, 'base64'), cost);
    const isRight = timingSafeEqual(found, Buffer.from(expected, 'base64'));
    return { isRight, isOutdated: cost.ln !== this.cost.ln || cost.r !== this.cost.r || cost.p !== this.cost.p };
  }

  private async derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
    const found = await this.gate.pass(() => scrypted(password.normalize('NFC'), salt, cost));
    if (found) return found;
    throw busy();
  }
}

const write = ({ ln, r, p }: Cost, salt: Buffer, hash: Buffer): string =>
  `$scrypt$ln=${ln},r=${r},p=${p}$${text(salt)}$${text(hash)}`;

function scrypted(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) =>
    scrypt(password, salt, LENGTH, options, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
