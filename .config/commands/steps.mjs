import { ensureDesk } from './desk.mjs';
import { ensureBuilt, run, runQuietly, seconds } from './setup.mjs';

/** The runner knows no limit for a single test: one that hangs ends the run after so many minutes. */
export const jest = (minutes, ...args) =>
  run(process.execPath, ['--no-warnings', 'node_modules/jest/bin/jest.js', '-c', '.config/jest.mjs', ...args], minutes);

/** Runs the tests of the desk, which need no server. */
export const vitest = (minutes, ...args) =>
  run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '-c', 'web/vite.config.ts', ...args], minutes);

const OXLINT = 'node_modules/oxlint/bin/oxlint';
const CRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

/** What is checked of the sources beside the compiler; `check` and `test` share the list. */
const CHECKS = [
  [
    'style (oxlint)',
    [OXLINT, '-c', '.config/oxlint.json', '--tsconfig', 'tsconfig.json', ...['src', 'test', 'migrations']],
  ],
  [
    'style of the desk (oxlint)',
    [
      OXLINT,
      '-c',
      '.config/oxlint-web.json',
      '--tsconfig',
      'web/tsconfig.json',
      'web',
      '--ignore-pattern',
      'web/playwright.config.ts',
    ],
  ],
  ['types of the tests in a browser', ['node_modules/typescript-7/bin/tsc', '-p', 'web/e2e/tsconfig.json']],
  [
    'format (oxfmt)',
    [
      ...['node_modules/oxfmt/bin/oxfmt', '-c', '.config/oxfmt.json', '--check'],
      ...['src', 'test', 'migrations', 'web', '.config', 'docs', 'README.md', 'SECURITY.md'],
      // Written by the schema command, and by the build of the desk.
      ...['!docs/settings.md', '!docs/errors.md', '!web/src/gql', '!web/src/i18n/labels'],
    ],
  ],
  ['floors (dependency-cruiser)', [CRUISE, '--config', '.config/depcruise.cjs', 'src']],
  ['floors of the desk (dependency-cruiser)', [CRUISE, '--config', '.config/depcruise-web.cjs', 'web/src']],
  ['unused code (knip)', ['node_modules/knip/bin/knip.js', '-c', '.config/knip.json']],
];

const verdict = (well, begun) => `${well ? 'passed' : 'FAILED'} in ${seconds(begun)}`;

/** Runs one step in the foreground, under its name, and prints how long it took. */
export async function step(name, work) {
  const begun = performance.now();
  console.log(`\n── ${name}`);
  const well = await work();
  console.log(verdict(well, begun));
  return well;
}

/** All of them, also after one has failed: a reader wants the whole list at once. The checks wait for nothing and run side by side. */
export async function runSteps() {
  const built = await step('types and build', ensureBuilt);
  // Of a server that is not built there are no labels.
  const desk = built && (await step('types and build of the desk', ensureDesk));
  const checks = CHECKS.map(async ([name, args]) => {
    const begun = performance.now();
    const { well, output } = await runQuietly(process.execPath, args);
    console.log(`\n── ${name}\n${output}${verdict(well, begun)}`);
    return well;
  });
  const results = [built, desk, ...(await Promise.all(checks))];
  return { built, desk, passed: results.filter(Boolean).length, failed: results.filter((well) => !well).length };
}

export const closing = ({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};
