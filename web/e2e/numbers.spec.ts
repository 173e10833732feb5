import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test('an analyst counts, looks behind a number and comes back by the address', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  await page.goto('/numbers?list=associations');
  await page.getByRole('combobox', { name: 'Топтау', exact: true }).click();
  await page.getByRole('option', { name: 'Өңірі' }).click();
  const table = page.getByRole('table', { name: 'Топтар кестесі' });
  const number = table.getByRole('link', { name: /жазба: Шымкент қаласы$/ });
  const told = (await number.textContent())!;
  await page.reload();
  await expect(number).toHaveText(told);
  await number.click();
  await expect(page).toHaveURL(/\/organizations\?/);
  await expect(page.getByText(`Барлығы: ${told}`)).toBeVisible();
});

test('before anything is chosen, the screen tells how many there are altogether', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  await page.goto('/numbers');
  const rows = page.getByRole('table', { name: 'Топтар кестесі' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).getByRole('link')).toHaveText(/^[1-9]/);
});

test('what is shown is taken away as a table', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  await page.goto('/numbers?list=awards&by=TYPE&measure=people');
  await expect(page.getByRole('table', { name: 'Топтар кестесі' })).toBeVisible();
  await page.getByRole('button', { name: 'Жүктеп алу' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Осы кесте (CSV)' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.split('\r\n')[0]).toMatch(/;Жазба саны;Адам саны$/);
});

test('a question is kept as a view, and the list opens it', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  const name = `Іріктеме ${Date.now()}`;
  await page.goto('/organizations?type=ASSOCIATION');
  await page.getByRole('button', { name: 'Сақталған іріктемелер' }).click();
  await page.getByRole('menuitem', { name: 'Осы іріктемені сақтау' }).click();
  await page.getByRole('textbox', { name: 'Атауы' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.goto('/organizations');
  await page.getByRole('button', { name: 'Сақталған іріктемелер' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page).toHaveURL(/type=ASSOCIATION/);
});

test('a view keeps the number, the order and the borders of a count; a link leads to the same', async ({
  signedIn,
}) => {
  const page = await signedIn('analyst');
  const name = uniqueName('Іріктеме ');
  await page.goto('/numbers?list=awards&by=TYPE,REGION&measure=people&order=-PEOPLE&first=25&borders=2017-01-01');
  const head = page.getByRole('table', { name: 'Топтар кестесі' }).getByRole('columnheader');
  await expect(head.filter({ hasText: 'Адам саны' })).toBeVisible();
  const asked = await page.evaluate(() => location.search);
  await page.getByRole('button', { name: 'Сақталған іріктемелер' }).click();
  await page.getByRole('menuitem', { name: 'Осы іріктемені сақтау' }).click();
  await page.getByRole('textbox', { name: 'Атауы' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.goto('/numbers?list=awards');
  await page.getByRole('button', { name: 'Сақталған іріктемелер' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(head.filter({ hasText: 'Адам саны' })).toBeVisible();
  const parts = (search: string): string[] => [...new URLSearchParams(search)].map((each) => each.join('=')).sort();
  expect(parts(await page.evaluate(() => location.search))).toEqual(parts(asked));

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('combobox', { name: 'Көрсеткіш', exact: true }).click();
  await page.getByRole('option', { name: 'Жазба саны' }).click();
  await expect(head.filter({ hasText: 'Адам саны' })).toBeHidden();
  await page.getByRole('button', { name: 'Сілтемені көшіру' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toContain('measure=count');
});

test('records that no screen lists are shown beside their number', async ({ signedIn }) => {
  const page = await signedIn('administrator');
  await page.goto('/numbers?list=sources&by=KIND');
  const number = page.getByRole('table', { name: 'Топтар кестесі' }).getByRole('button').first();
  const told = Number(await number.textContent());
  await number.click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.locator('p')).toHaveCount(Math.min(told, 50) + (told > 50 ? 1 : 0));
  await expect(drawer.getByText('Атауы жоқ')).toBeHidden();
});
