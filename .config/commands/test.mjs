import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './setup.mjs';
import { closing, jest, runSteps, step } from './steps.mjs';

/** Longest run of the tests. */
const MINUTES = 20;

prepare();
const checks = await runSteps();
const tests = checks.built ? runTests(process.argv.slice(2)) : { passed: 0, failed: 1 };
if (!checks.built) console.log('\nThe tests were not run: there is no build to run them on.');
closing({ passed: checks.passed + tests.passed, failed: checks.failed + tests.failed });

/** Arguments go on to Jest, as in `npm test -- embedded`. */
function runTests(extra) {
  const folder = mkdtempSync(join(tmpdir(), 'birlik-jest-'));
  const report = join(folder, 'report.json');
  try {
    const well = step('tests (jest)', () => jest(MINUTES, '--json', `--outputFile=${report}`, ...extra));
    return countsOf(report, well);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no tests to count, and Jest may fail as a whole: each is one failure. */
function countsOf(report, well) {
  let result = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Jest ended before it wrote one.
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: failed === 0 && !well ? 1 : failed };
}
