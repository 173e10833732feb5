import { expect, test } from './support/test.js';
import { SHYMKENT } from './support/register.js';

test('a number of the day leads to the list that it counts', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  await secretary.post(body, 'member', { seats: 3 });
  const page = await signedIn('secretary');
  await page.goto('/');
  const tile = page.getByRole('link', { name: 'Бос лауазымдар' });
  const told = Number(/\d+/.exec((await tile.textContent()) ?? '')?.[0]);
  expect(told).toBeGreaterThan(0);
  await tile.click();
  await expect(page.getByRole('heading', { name: 'Бос лауазымдар', level: 1 })).toBeVisible();
  await expect(page.getByText(`Барлығы: ${told}`)).toBeVisible();
});

test('a tile of the map leads to the associations of its region, and every tile is named', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  await page.goto('/');
  const map = page.getByRole('figure', { name: 'Өңірлер: Бірлестіктер' });
  await expect(map.getByRole('link')).toHaveCount(20);
  const tile = map.getByRole('link', { name: /^Шымкент қаласы: \d+$/ });
  const told = /\d+$/.exec((await tile.getAttribute('aria-label'))!)![0];
  await tile.press('Enter');
  await expect(page).toHaveURL(/\/organizations\?.*region=/);
  await expect(page.getByText(`Барлығы: ${told}`)).toBeVisible();
});

test('whoever reads everywhere chooses a region, and the address keeps it', async ({ signedIn, register }) => {
  const region = await register.area(SHYMKENT);
  const page = await signedIn('analyst');
  await page.goto(`/?region=${region}`);
  await expect(page.getByText('Шымкент қаласы ·')).toBeVisible();
  await page.getByRole('combobox', { name: 'Өңір' }).click();
  await page.getByRole('option', { name: 'Бүкіл республика' }).click();
  await expect(page).toHaveURL(/region=all/);
  await expect(page.getByText('Бүкіл республика ·')).toBeVisible();
});
