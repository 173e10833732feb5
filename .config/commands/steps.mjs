import { ensureBuilt, run, runQuietly, seconds } from './setup.mjs';

/** The runner knows no limit for a single test: one that hangs ends the run after so many minutes. */
export const jest = (minutes, ...args) =>
  run(process.execPath, ['--no-warnings', 'node_modules/jest/bin/jest.js', '-c', '.config/jest.mjs', ...args], minutes);

/** What is checked of the sources beside the compiler; `check` and `test` share the list. */
const CHECKS = [
  [
    'style (oxlint)',
    [
      'node_modules/oxlint/bin/oxlint',
      '-c',
      '.config/oxlint.json',
      '--tsconfig',
      'tsconfig.json',
      'src',
      'test',
      'migrations',
    ],
  ],
  [
    'format (oxfmt)',
    [
      ...['node_modules/oxfmt/bin/oxfmt', '-c', '.config/oxfmt.json', '--check'],
      ...['src', 'test', 'migrations', '.config', 'docs', 'README.md', 'SECURITY.md'],
      // Written by the schema command.
      ...['!docs/settings.md', '!docs/errors.md'],
    ],
  ],
  [
    'floors (dependency-cruiser)',
    ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.config/depcruise.cjs', 'src'],
  ],
  ['unused code (knip)', ['node_modules/knip/bin/knip.js', '-c', '.config/knip.json']],
];

const verdict = (well, begun) => `${well ? 'passed' : 'FAILED'} in ${seconds(begun)}`;

/** Runs one step in the foreground, under its name, and prints how long it took. */
export function step(name, work) {
  const begun = performance.now();
  console.log(`\n── ${name}`);
  const well = work();
  console.log(verdict(well, begun));
  return well;
}

/** All of them, also after one has failed: a reader wants the whole list at once. The checks wait for nothing and run side by side. */
export async function runSteps() {
  const built = step('types and build', () => ensureBuilt());
  const checks = CHECKS.map(async ([name, args]) => {
    const begun = performance.now();
    const { well, output } = await runQuietly(process.execPath, args);
    console.log(`\n── ${name}\n${output}${verdict(well, begun)}`);
    return well;
  });
  const results = [built, ...(await Promise.all(checks))];
  return { built, passed: results.filter(Boolean).length, failed: results.filter((well) => !well).length };
}

export const closing = ({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};
