import type { Page } from '@playwright/test';
import { JETISU } from './support/register.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

const cell = (page: Page, name: string, row: number) => page.getByLabel(`${name}, ${row}`, { exact: true }).first();

/** Chooses in a cell by typing, as one does without a mouse. */
async function choose(page: Page, text: string, option: string): Promise<void> {
  await page.keyboard.type(text);
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('help is entered row by row without a mouse; a row that is refused stays as it was typed', async ({
  signedIn,
  register,
}) => {
  const secretary = register.as('secretary');
  const donor = uniqueName('Донор ');
  await secretary.association({ name: { kk: donor } });
  const title = uniqueName('Акция ');
  const { id } = await secretary.done('recordCampaign', { title: { kk: title }, areaId: await register.area(JETISU) });
  const page = await signedIn('secretary');
  await page.goto(`/contributions/enter?campaign=${id}`);

  await cell(page, 'Донор', 1).focus();
  await choose(page, donor, donor);
  await page.keyboard.press('Tab');
  if (!(await cell(page, 'Күні', 1).evaluate((input) => input === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.type('03.2024');
  await page.keyboard.press('ArrowRight');
  await choose(page, 'азық', 'азық-түлік');
  await cell(page, 'Көмек алғандар саны', 1).focus();
  await page.keyboard.type('120');
  await page.keyboard.press('ArrowRight');
  await choose(page, 'отбасы', 'отбасы');
  await cell(page, 'Сомасы, теңге', 1).focus();
  await page.keyboard.type('5 000 000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Сақталған жолдар: 1')).toBeVisible();

  await cell(page, 'Сомасы, теңге', 2).fill('көп');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Қабылданбаған жолдар: 1')).toBeVisible();
  await expect(page.getByText('Санды цифрмен жазыңыз.')).toBeVisible();
  await page.getByRole('button', { name: 'Қабылданбаған жолға өту' }).click();
  await expect(cell(page, 'Сомасы, теңге', 2)).toBeFocused();
  await expect(cell(page, 'Сомасы, теңге', 2)).toHaveValue('көп');
  await cell(page, 'Сомасы, теңге', 2).fill('');
  await page.keyboard.press('ArrowLeft');
  await cell(page, 'Көмек алғандар саны', 2).fill('7');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Сақталған жолдар: 2')).toBeVisible();

  await page.goto(`/campaigns/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const totals = page.getByRole('region', { name: 'Барлығы' });
  await expect(totals.getByText('5 000 000 ₸').first()).toBeVisible();
  await expect(totals.getByText('1 жазбада белгісіз')).toBeVisible();
  await expect(totals.getByText('127')).toBeVisible();
  await totals.getByRole('link', { name: '1 жазбада белгісіз' }).click();
  await expect(page.getByText('Барлығы: 1')).toBeVisible();
});

test('a donor that is typed and not chosen is not left out: the row stays', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/contributions/enter');
  await cell(page, 'Донор', 1).fill(`ЖК ${uniqueName()}`);
  await cell(page, 'Сомасы, теңге', 1).fill('1000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Қабылданбаған жолдар: 1')).toBeVisible();
  await expect(cell(page, 'Донор', 1)).toHaveValue(/^ЖК /);
  await expect(page.getByText('Тізімнен таңдаңыз немесе өшіріңіз.')).toBeVisible();
});

test('one contribution is recorded by a form', async ({ signedIn, register }) => {
  const donor = uniqueName('Донор ');
  await register.as('secretary').association({ name: { kk: donor } });
  const page = await signedIn('secretary');
  await page.goto('/contributions');
  await page.getByRole('link', { name: 'Көмекті жазу' }).click();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('combobox', { name: 'Түрі' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Түрі' }).fill('азық');
  await page.getByRole('option', { name: 'азық-түлік' }).click();
  await page.getByLabel('Күні').fill('03.2024');
  await page.getByLabel('Сомасы').first().fill('150 000,50');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByText('Бүтін теңгемен жазыңыз: нүкте, үтір, минус қойылмайды.')).toBeVisible();
  await page.getByLabel('Сомасы').first().fill('150 000');
  await expect(page.getByRole('combobox', { name: 'Рөлі' })).toHaveValue('демеуші');
  await page.getByRole('combobox', { name: 'Ұйым', exact: true }).first().fill(donor);
  await page.getByRole('option', { name: donor }).click();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('link', { name: donor })).toBeVisible();
  await expect(page.getByText('150 000').first()).toBeVisible();
});
