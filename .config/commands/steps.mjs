import { ensureBuilt, run, seconds } from './setup.mjs';

const node = (...args) => run(process.execPath, args);
/** The runner knows no limit for a single test: one that hangs ends the run. */
const JEST_MINUTES = 20;
export const jest = (...args) =>
  run(
    process.execPath,
    ['--no-warnings', 'node_modules/jest/bin/jest.js', '-c', '.config/jest.mjs', ...args],
    JEST_MINUTES,
  );

/** What is checked beside the tests, in this order; `check` and `test` share the list. */
const STEPS = [
  ['types and build', () => ensureBuilt()],
  [
    'format (prettier)',
    () => {
      const settings = ['--config', '.config/prettier.json'];
      const places = ['src', 'test', 'migrations', '.config', 'docs', 'README.md'];
      return node('node_modules/prettier/bin/prettier.cjs', ...settings, '--check', ...places);
    },
  ],
  [
    'style (eslint)',
    () => node('node_modules/eslint/bin/eslint.js', '-c', '.config/eslint.mjs', 'src', 'test', 'migrations'),
  ],
  [
    'floors (dependency-cruiser)',
    () => node('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.config/depcruise.cjs', 'src'),
  ],
  ['unused code (knip)', () => node('node_modules/knip/bin/knip.js', '-c', '.config/knip.json')],
];

/** Runs one step under its name and prints how long it took. */
export function step(name, work) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const well = work();
  console.log(`${well ? 'passed' : 'FAILED'} in ${seconds(begun)}`);
  return well;
}

/** All of them, also after one has failed: a reader wants the whole list at once. */
export function runSteps() {
  const results = STEPS.map(([name, work]) => step(name, work));
  return { built: results[0], passed: results.filter(Boolean).length, failed: results.filter((well) => !well).length };
}

export const closing = ({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};
