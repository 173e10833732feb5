import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** By this beginning scanners of published code find a token; the checksum tells them that it is one. */
const PREFIX = 'birlik_';
const FORM = /^birlik_([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})$/;

function checksum(secret: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(secret));
  return bytes.toString('base64url');
}

/** `birlik_`, 32 random bytes, their CRC-32, both in base64url. */
export function newToken(): string {
  const secret = randomBytes(32).toString('base64url');
  return `${PREFIX}${secret}${checksum(secret)}`;
}

/** False for what cannot be a token of this house; no table has to be asked. */
export function isToken(text: string): boolean {
  const [, secret, sum] = FORM.exec(text) ?? [];
  return secret !== undefined && checksum(secret) === sum;
}

/** How a token is stored: it is as long as its hash, so nobody can try them all and no salt is needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token in wrong hands must not be able to give itself or others rights. */
const NEVER = new Set(['identity.accounts', 'identity.credentials', 'identity.grants', 'identity.roles']);
export const notForTokens = (permission: string): boolean => NEVER.has(permission);
