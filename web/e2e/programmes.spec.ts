import { JETISU } from './support/register.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test('a project goes to its next state by the word of somebody', async ({ signedIn, register }) => {
  const title = uniqueName('Жоба ');
  const { id } = await register.as('secretary').done('recordProject', {
    title: { kk: title },
    kind: 'social',
    areaId: await register.area(JETISU),
  });
  const page = await signedIn('secretary');
  await page.goto(`/projects/${id}`);
  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await page.getByRole('menuitem', { name: 'Келесі күйі: іріктелді' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ескертпе').fill('Байқау қорытындысымен');
  await dialog.getByRole('button', { name: 'Келесі күйі: іріктелді' }).click();
  await expect(page.getByText('Байқау қорытындысымен')).toBeVisible();
  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await expect(page.getByRole('menuitem', { name: 'Келесі күйі: қолдау тапты' })).toBeVisible();
});

test('a memorandum is recorded and found in its list', async ({ signedIn }) => {
  const title = uniqueName('Меморандум ');
  const page = await signedIn('secretary');
  await page.goto('/memoranda/new');
  await page.getByLabel('Атауы (қазақша)').fill(title);
  await page.getByLabel('Қол қойылған күні').fill('2024');
  await page.getByRole('combobox', { name: 'Аумағы', exact: true }).fill('Жетісу');
  await page.getByRole('option', { name: 'Жетісу облысы' }).first().click();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(`/memoranda?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});
