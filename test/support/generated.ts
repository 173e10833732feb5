import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Files stand in the checkout, the compiled tests in dist/test/support. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file that `npm run schema` makes from the code, as it stands in the checkout. */
export const committed = (path: string): string => readFileSync(root + path, 'utf8');
