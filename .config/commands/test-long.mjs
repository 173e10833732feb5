import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ensureBuilt, fail, prepare } from './setup.mjs';
import { jest } from './steps.mjs';

/** Longest run. */
const MINUTES = 300;

// The long run: every test of random cases, with TEST_FACTOR times as many of them. TEST_SEED repeats a run whose seed was printed.
prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');

process.env.TEST_FACTOR ??= '50';
process.env.TEST_SEED ??= String(randomInt(2 ** 31));
const isRandom = (file) => /\bcases\(/.test(readFileSync(file, 'utf8'));
const specs = readdirSync('dist', { recursive: true })
  .filter((name) => name.endsWith('.spec.js'))
  .map((name) => `dist/${name}`)
  .filter(isRandom);
console.log(`TEST_SEED=${process.env.TEST_SEED}, ${process.env.TEST_FACTOR} times the cases of ${specs.length} specs`);
process.exitCode = jest(MINUTES, ...specs) ? 0 : 1;
