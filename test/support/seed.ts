import fc from 'fast-check';

/** Random tests are the same in every run of `npm test`. The long run (`npm run test:long`) names another seed, and prints it. */
export const SEED = Number(process.env['TEST_SEED'] ?? 1);
/** How many times as many random cases the long run tries. */
const FACTOR = Number(process.env['TEST_FACTOR'] ?? 1);
export const IS_LONG = FACTOR > 1;
/** The number of random cases of this run: so many in `npm test`. */
export const cases = (count: number): number => Math.ceil(count * FACTOR);
// The runner prints an error without its cause.
fc.configureGlobal({ seed: SEED, includeErrorInReport: true });
