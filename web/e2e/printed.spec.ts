import { expectNothingCut } from './support/nothing-cut.js';
import { SHYMKENT } from './support/register.js';
import { settled } from './support/settled.js';
import { DESK } from './support/sizes.js';
import { expect, test } from './support/test.js';
import { wordsIn } from './support/words.js';

const t = wordsIn('kk');
/** A4 without its margins. */
const PAPER = { width: 703, height: 1032 };

test('associations and bodies of a region are one sheet of paper', async ({ signedIn, register }) => {
  const page = await signedIn('secretaryOfShymkent');
  for (const language of ['kk', 'ru'] as const) {
    await page.addInitScript((each) => localStorage.setItem('birlik.language', each), language);
    await page.goto(`/areas/${await register.area(SHYMKENT)}/card`);
    await settled(page);
    expect(await page.getByRole('row').count()).toBeGreaterThan(25);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});

test('a list is printed with all columns that are chosen, and without what can only be pressed', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const page = await signedIn('secretary');
  for (const address of ['/people', '/organizations', '/meetings', '/memberships']) {
    await page.goto(address);
    await settled(page);
    await page.getByRole('button', { name: t('list.columns'), exact: true }).click();
    for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    await page.keyboard.press('Escape');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    const table = page.getByRole('main').getByRole('table').first();
    expect((await table.boundingBox())!.width, address).toBeLessThanOrEqual(PAPER.width);
    for (const field of await page.getByRole('main').locator('input').all()) await expect(field).toBeHidden();
    await expectNothingCut(page);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(DESK);
  }
});
