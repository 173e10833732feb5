import type { BrowserContext, Page } from '@playwright/test';
import { demonstration } from './support/accounts.js';
import { test } from './support/test.js';

const TIMES = 5;
/** A line of the regions, in bytes and milliseconds, and a computer four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

/** `npm run bench:desk`: how long it takes on a slow line until the list of people shows its first row. */
test('people on a slow line', async ({ signedIn, browser }) => {
  test.setTimeout(TIMES * 120_000);
  const times: Record<string, number[]> = { 'after signing in': [], 'first visit': [], 'second visit': [] };
  for (let i = 0; i < TIMES; i++) {
    const nobody = await browser.newContext({ locale: 'kk-KZ' });
    times['after signing in']!.push(await afterSigningIn(nobody));
    await nobody.close();
    const page = await signedIn('secretary');
    const context = page.context();
    await page.close();
    for (const visit of ['first visit', 'second visit']) times[visit]!.push(await opening(context));
    await context.close();
  }
  for (const [visit, took] of Object.entries(times)) {
    const sorted = took.sort((a, b) => a - b);
    process.stdout.write(`${visit}: ${sorted[Math.floor(TIMES / 2)]} ms (median of ${sorted.join(', ')})\n`);
  }
});

async function afterSigningIn(context: BrowserContext): Promise<number> {
  const page = await onSlowLine(context);
  await page.goto('/people');
  const { signInName, password } = demonstration('secretary');
  await page.getByRole('textbox', { name: 'Кіру аты' }).fill(signInName);
  await page.getByLabel('Құпиясөз', { exact: true }).fill(password);
  return untilListed(page, () => page.getByRole('button', { name: 'Кіру', exact: true }).click());
}

async function opening(context: BrowserContext): Promise<number> {
  const page = await onSlowLine(context);
  return untilListed(page, () => page.goto('/people', { waitUntil: 'commit' }));
}

async function onSlowLine(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

async function untilListed(page: Page, begin: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await begin();
  await page.locator('main tbody a').first().waitFor({ timeout: 60_000 });
  const took = Math.round(performance.now() - begun);
  await page.close();
  return took;
}
