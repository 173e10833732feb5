import { defineConfig } from '@playwright/test';
import { chromium } from '../.config/commands/chromium.mjs';
import type { Options } from './e2e/support/test.js';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const report = process.env['BIRLIK_BROWSER_REPORT'];

/** The desk in Debian's Chromium, on a registry of its own. No test is tried twice: one that fails now and then is a fault. */
export default defineConfig<Options>({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  workers: Number(process.env['BIRLIK_BROWSER_WORKERS'] ?? 2),
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    launchOptions: { executablePath: chromium(), args: FLAGS },
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1366, height: 768 },
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    video: 'off',
  },
  projects: [
    { name: 'desk', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.ts', use: { trace: 'off' } },
    { name: 'speed', testMatch: 'slow-line.ts', use: { trace: 'off' } },
  ],
});
