import fc from 'fast-check';

/** Random tests are the same in every run of `npm test`. The long run (`npm run test:access`) names another seed, and prints it. */
export const SEED = Number(process.env['TEST_SEED'] ?? 1);
// The runner prints an error without its cause.
fc.configureGlobal({ seed: SEED, includeErrorInReport: true });
