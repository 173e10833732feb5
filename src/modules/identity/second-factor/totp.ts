import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every authenticator app understands: SHA-1, six digits, half a minute. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 };
const ISSUER = 'Birlik';
/** Clocks differ, and typing takes time: the code before and the code after are right as well. */
const WINDOW = 1;

export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ ...FORM, issuer: ISSUER, label, secret: Secret.fromBase32(secret) });

/** What a QR code for authenticator apps holds. */
export const otpauthUri = (secret: string, label: string): string => totp(secret, label).toString();

/** The half minute, counted from 1970, to which a code belongs; undefined when it is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / FORM.period) + delta;
}
