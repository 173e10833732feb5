import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test('a place is registered with a direction, closed, and opened again', async ({ signedIn }) => {
  const name = uniqueName('Достық үйі ');
  const page = await signedIn('secretary');
  await page.goto('/facilities/new');
  await page.getByLabel('Атауы (қазақша)').first().fill(name);
  await page.getByRole('combobox', { name: 'Түрі' }).fill('Достық');
  await page.getByRole('option', { name: 'Достық үйі' }).click();
  await page.getByRole('combobox', { name: 'Аумағы', exact: true }).fill('Жетісу');
  await page.getByRole('option', { name: 'Жетісу облысы' }).first().click();
  await page.getByRole('button', { name: 'Бағыт қосу' }).click();
  await page.getByLabel('Атауы (қазақша)').nth(1).fill('Тіл үйрету');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Тіл үйрету')).toBeVisible();

  for (const deed of ['Нысанды жабу', 'Қайта ашу']) {
    await page.getByRole('button', { name: 'Әрекеттер' }).click();
    await page.getByRole('menuitem', { name: deed }).click();
    await page.getByRole('dialog').getByRole('button', { name: deed }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await expect(page.getByRole('menuitem', { name: 'Нысанды жабу' })).toBeVisible();
});
