/** A key that nobody else draws. `randomUUID` is there for HTTPS only, and offices have networks of their own. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
