import { randomFillSync } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** An id that nothing has: a refusal for it tells nothing to somebody without any right. */
export const NO_ID = '00000000-0000-7000-8000-000000000000';

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** UUID version 7 (RFC 9562): ids grow with time, so that indexes stay dense. PostgreSQL 15 cannot make them itself. */
export function uuidv7(now = Date.now(), bytes = randomFillSync(Buffer.allocUnsafe(16))): string {
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
