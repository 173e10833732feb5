import type { Page } from '@playwright/test';
import { englishIn } from './support/no-english.js';
import { whatIsCut } from './support/nothing-cut.js';
import { SCREENS } from './support/screens.js';
import { settled } from './support/settled.js';
import { DESK, TELEPHONE } from './support/sizes.js';
import { expect, test } from './support/test.js';
import { resize, speak } from './support/visit.js';

test.use({ language: 'ru' });

/** Addresses are of one kind when they are those of one screen. */
const kindOf = (address: string): string => address.split('?')[0]!.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\$\w+/g, '$');
const OF_DESK = new Set(SCREENS.map(({ address }) => kindOf(address)));

for (const role of ['analyst', 'auditor', 'reader'] as const)
  test(`what ${role} is led to is whole, and none of it is refused`, { tag: '@long' }, async ({ signedIn }) => {
    test.setTimeout(900_000);
    const page = await signedIn(role);
    const found: string[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('/graphql')) return;
      const text = await response.text().catch(() => '');
      if (/"code":"FORBIDDEN"/.test(text)) found.push(`${page.url()}: ${text.slice(0, 300)}`);
    });
    const seen = new Set<string>();
    const ahead = ['/'];
    for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
      if (seen.has(kindOf(address))) continue;
      seen.add(kindOf(address));
      await page.goto(address);
      await settled(page);
      ahead.push(...(await linksOf(page)).filter((each) => OF_DESK.has(kindOf(each))));
      found.push(...(await faultsOf(page)).map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

/** Where the screen and the navigation lead to, all of it opened. */
async function linksOf(page: Page): Promise<string[]> {
  const folded = page.getByRole('navigation').locator('[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  return page.locator('a[href^="/"]').evaluateAll((links) => links.map((each) => each.getAttribute('href')!));
}

/** In Russian, and in English. */
async function faultsOf(page: Page): Promise<string[]> {
  const found = (await englishIn(page)).map((text) => `English: ${text}`);
  for (const language of ['en', 'ru'] as const) {
    await speak(page, language);
    for (const size of [TELEPHONE, DESK]) {
      await resize(page, size);
      found.push(...(await whatIsCut(page)).map((fault) => `${language} ${size.width}: ${fault}`));
    }
  }
  return found;
}
