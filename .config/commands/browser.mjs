import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, NO_CHROMIUM } from './chromium.mjs';
import { run } from './setup.mjs';

const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'web/playwright.config.ts'];

/** Runs a project of web/playwright.config.ts in the foreground; how many of its tests passed and failed. */
export function inBrowser(project, minutes, extra = []) {
  if (!chromium()) {
    console.log(NO_CHROMIUM);
    return { passed: 0, failed: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'birlik-browser-'));
  process.env.BIRLIK_BROWSER_REPORT = join(folder, 'report.json');
  try {
    const well = run(process.execPath, [...PLAYWRIGHT, `--project=${project}`, ...extra], minutes);
    return countsOf(process.env.BIRLIK_BROWSER_REPORT, well);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run may also fail as a whole, as when the registry does not start: that is one failure. */
function countsOf(report, well) {
  let stats = { expected: 0, unexpected: 0 };
  try {
    ({ stats } = JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // It ended before it wrote one.
  }
  return { passed: stats.expected, failed: stats.unexpected === 0 && !well ? 1 : stats.unexpected };
}
