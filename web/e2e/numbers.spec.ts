import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.js';

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
