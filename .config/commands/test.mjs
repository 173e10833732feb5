import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser } from './browser.mjs';
import { prepare } from './setup.mjs';
import { closing, jest, runSteps, step, vitest } from './steps.mjs';

/** Longest run of the tests. */
const MINUTES = 20;

/** Of tests that there was no build to run on. */
const NOT_RUN = { passed: 0, failed: 1 };

prepare();
const checks = await runSteps();
const extra = process.argv.slice(2);
const ofDesk = await runTests('tests of the desk (vitest)', checks.desk, (report) =>
  vitest(
    MINUTES,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
    ...extra,
  ),
);
const tests = await runTests('tests (jest)', checks.built, (report) =>
  jest(MINUTES, '--json', `--outputFile=${report}`, ...extra),
);
const all = [checks, ofDesk, tests];
// What is asked for is a part of the other tests.
if (extra.length === 0) all.push(await inBrowserIfBuilt(checks.desk));
const sum = (of) => all.reduce((total, each) => total + of(each), 0);
closing({ passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) });

async function inBrowserIfBuilt(isBuilt) {
  let counts = NOT_RUN;
  await step('tests in a browser (playwright)', () => {
    // The long ones are for `npm run test:browser`.
    if (isBuilt) counts = inBrowser('desk', MINUTES, ['--grep-invert', '@long']);
    else console.log('Not run: there is no build to run them on.');
    return counts.failed === 0;
  });
  return counts;
}

/** Arguments go on to both runners, as in `npm test -- embedded`. */
async function runTests(name, isBuilt, run) {
  if (!isBuilt) {
    console.log(`\n── ${name}\nNot run: there is no build to run them on.`);
    return NOT_RUN;
  }
  const folder = mkdtempSync(join(tmpdir(), 'birlik-tests-'));
  const report = join(folder, 'report.json');
  try {
    return countsOf(report, await step(name, () => run(report)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no tests to count, and a runner may fail as a whole: each is one failure. */
function countsOf(report, well) {
  let result = { numPassedTests: 0, numFailedTests: 0 };
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // The runner ended before it wrote one.
  }
  const failed = result.numFailedTests + (result.numRuntimeErrorTestSuites ?? 0);
  return { passed: result.numPassedTests, failed: failed === 0 && !well ? 1 : failed };
}
