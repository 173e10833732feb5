import { randomInt } from 'node:crypto';
import { ensureBuilt, fail, prepare } from './setup.mjs';
import { jest } from './steps.mjs';

// The long run of the tests of access: as many random cases as ACCESS_CASES says, and half as many for the pairs of worlds.
// TEST_SEED repeats a run whose seed was printed.
prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');

const CASES = Number(process.env.ACCESS_CASES ?? 10_000);
process.env.TEST_SEED ??= String(randomInt(2 ** 31));
const runs = [
  ['rule', CASES],
  ['guessing', CASES / 2],
].map(([spec, cases]) => {
  process.env.ACCESS_CASES = String(cases);
  return jest(`dist/test/integration/access/${spec}.spec.js`);
});
process.exitCode = runs.every(Boolean) ? 0 : 1;
