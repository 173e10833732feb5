import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files stand in the checkout, the compiled tests in dist/test/support. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file that is made from the code: as it stands in the checkout. With UPDATE_SCHEMA=1 it is written first. */
export function committed(path: string, made: string): string {
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(root + path, made);
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return `${path} is missing; write it with UPDATE_SCHEMA=1`;
  }
}
