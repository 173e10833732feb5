import { SCREENS } from './support/screens.js';
import { expect, test } from './support/test.js';
import { visit } from './support/visit.js';
import { wordsIn } from './support/words.js';

/** Where the list of a screen stands under its own address: no record, no form. */
const LISTS = SCREENS.filter(({ address, open }) => !open && !/[$?]|\/new$|\/enter$/.test(address));
const t = wordsIn('en');

for (const role of ['secretary', 'approver', 'awardOfficer', 'administrator'] as const)
  test(
    `each list of ${role} gives its file with all columns that can be shown`,
    { tag: '@long' },
    async ({ signedIn }) => {
      test.setTimeout(240_000);
      const page = await signedIn(role);
      const seen: string[] = [];
      for (const screen of LISTS.filter((each) => each.role === role)) {
        await visit(page, screen, 'en');
        const download = page.getByRole('button', { name: t('list.export'), exact: true });
        if (!(await download.isVisible())) continue;
        await page.getByRole('button', { name: t('list.columns'), exact: true }).click();
        const boxes = page.getByRole('dialog').getByRole('checkbox');
        for (const box of await boxes.all()) await box.check();
        await page.keyboard.press('Escape');
        await download.click();
        const address = await page.getByRole('menuitem', { name: 'CSV' }).getAttribute('href');
        const answer = await page.evaluate(async (href) => {
          const response = await fetch(href!);
          return { status: response.status, text: (await response.text()).slice(0, 300) };
        }, address);
        expect([screen.address, answer]).toEqual([screen.address, { ...answer, status: 200 }]);
        seen.push(screen.address);
      }
      expect(seen.length).toBeGreaterThan(0);
    },
  );
