import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { SCREENS } from './support/screens.js';
import { settled } from './support/settled.js';
import { expect, test } from './support/test.js';
import { visit } from './support/visit.js';
import { wordsIn } from './support/words.js';

/** Where the list of a screen stands under its own address: no record, no form. */
const LISTS = SCREENS.filter(
  // The list of what was taken away grows by each of them.
  ({ address, open }) => !open && !/[$?]|\/new$|\/enter$|\/exports$/.test(address),
);
const t = wordsIn('en');

for (const role of ['secretary', 'approver', 'awardOfficer', 'administrator'] as const)
  test(
    `each list of ${role} gives a file of what is listed, whole and narrowed, with all columns that can be shown`,
    { tag: '@long' },
    async ({ signedIn }) => {
      test.setTimeout(300_000);
      const page = await signedIn(role);
      page.setDefaultTimeout(15_000);
      let seen = 0;
      for (const screen of LISTS.filter((each) => each.role === role)) {
        await visit(page, screen, 'en');
        const tools = page.getByRole('button', { name: t('list.export'), exact: true });
        if (!(await tools.isVisible())) continue;
        await showAllColumns(page);
        for (const narrowed of [false, true]) {
          if (narrowed && !(await narrow(page))) continue;
          await expectSame(page, `${screen.address}${narrowed ? ' narrowed' : ''}`);
          seen++;
        }
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

/** As many rows as are listed; other tests record meanwhile, so the list is read anew where they are not. */
async function expectSame(page: Page, question: string): Promise<void> {
  await expect(async () => {
    const [shown, given] = [await listed(page), await taken(page)];
    if (given !== shown) await page.reload();
    expect([question, given]).toEqual([question, shown]);
  }).toPass({ timeout: 60_000 });
}

async function showAllColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('list.columns'), exact: true }).click();
  for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
  await page.keyboard.press('Escape');
}

/** By the first filter of few values, and the first of them. False: there is none. */
async function narrow(page: Page): Promise<boolean> {
  const [filter] = await page.getByRole('main').locator('input[aria-haspopup=listbox]:not([type=search])').all();
  if (!filter) return false;
  await filter.click();
  const option = page.getByRole('option').first();
  await option.waitFor();
  await option.click();
  await settled(page);
  return true;
}

async function listed(page: Page): Promise<number> {
  await settled(page);
  const total = await page
    .getByRole('status')
    .filter({ hasText: /in all/ })
    .textContent();
  return Number(total!.replace(/\D/g, ''));
}

/** Rows of the file below its heading; -1: it was refused. */
async function taken(page: Page): Promise<number> {
  await page.getByRole('button', { name: t('list.export'), exact: true }).click();
  const address = await page.getByRole('menuitem', { name: 'CSV' }).getAttribute('href');
  await page.keyboard.press('Escape');
  const file = await page.evaluate(async (href) => {
    const answer = await fetch(href!);
    return answer.ok ? answer.text() : undefined;
  }, address);
  if (file === undefined) return -1;
  return parse(file, { bom: true, delimiter: [';', ','] }).length - 1;
}
