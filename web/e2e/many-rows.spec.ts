import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ownAccount } from './support/accounts.js';
import { expectNothingCut } from './support/nothing-cut.js';
import { openRegistry } from './support/open-registry.js';
import { settled } from './support/settled.js';
import { DESK, TELEPHONE } from './support/sizes.js';
import { expect, test } from './support/test.js';
import { resize } from './support/visit.js';

const PEOPLE = 5000;
/** Rows of a page, and the one of its head. */
const MOST_ROWS = 26;

let close: () => Promise<void>;

/** A registry of its own: nobody else counts on it, and these rows would be in everybody's way. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  close = await openRegistry({}, (settings) => {
    const filled = spawnSync(process.execPath, ['dist/test/synthetic/command.js', '--people', String(PEOPLE)], {
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    });
    expect(filled.status, filled.stderr).toBe(0);
  });
});
test.afterAll(() => close());

test(
  '5,000 people are paged, sorted, chosen and taken away, a page at a time',
  { tag: '@long' },
  async ({ signedIn }) => {
    test.setTimeout(120_000);
    const page = await signedIn(await ownAccount('administrator'));
    const first = (): Promise<string | null> => page.getByRole('row').nth(1).getByRole('link').first().textContent();
    const isWhole = async (): Promise<void> => {
      await settled(page);
      expect(await page.getByRole('row').count()).toBeLessThanOrEqual(MOST_ROWS);
    };

    await page.goto('/people');
    await expect(page.getByRole('status').filter({ hasText: 'Барлығы' })).toContainText(/5\s000/);
    await isWhole();
    const names = [await first()];
    for (let turn = 1; turn < 4; turn++) {
      await page.keyboard.press('Shift+PageDown');
      await expect(page.getByRole('row').nth(1)).not.toContainText(names.at(-1)!);
      await isWhole();
      names.push(await first());
    }
    expect(new Set(names).size).toBe(4);
    await page.keyboard.press('Shift+PageUp');
    await expect(page.getByRole('row').nth(1)).toContainText(names[2]!);

    await page.getByRole('button', { name: 'Аты-жөні' }).click();
    await page.getByRole('button', { name: 'Аты-жөні' }).click();
    await expect(page.getByRole('columnheader', { name: 'Аты-жөні' })).toHaveAttribute('aria-sort', 'descending');
    await isWhole();
    expect(names).not.toContain(await first());

    await page.getByRole('checkbox', { name: 'Беттегілердің бәрін таңдау' }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Таңдалғаны: 25' })).toBeVisible();
    await resize(page, TELEPHONE);
    await expectNothingCut(page);
    await resize(page, DESK);

    await page.getByRole('button', { name: 'Жүктеп алу' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    const rows = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(PEOPLE + 1);

    for (const address of ['/memberships', '/awards/given', '/events', '/admin/areas', '/admin/audit']) {
      await page.goto(address);
      await expect(page.getByRole('row').nth(1)).toBeVisible();
      await isWhole();
    }
  },
);
