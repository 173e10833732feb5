import type { Locator, Page } from '@playwright/test';
import { type Account, demonstration, ownAccount } from './support/accounts.js';
import { JETISU } from './support/register.js';
import { expect, test } from './support/test.js';

// A password is hashed at a cost that a busy machine feels.
test.describe.configure({ timeout: 60_000 });
const SIGNED_IN = { timeout: 20_000 };

test('a secretary signs in and finds the people of the region', async ({ page }) => {
  const { signInName, password } = demonstration('secretary');
  await page.goto('/people');
  await page.getByRole('textbox', { name: 'Кіру аты' }).fill(signInName);
  await page.getByLabel('Құпиясөз', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Адамдар', level: 1 })).toBeVisible(SIGNED_IN);
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).not.toHaveCount(0);
});

test('a person whom another secretary has just recorded is found', async ({ signedIn, register }) => {
  const { displayName } = await register.as('secretary').person();
  const page = await signedIn('secretary');
  await page.goto('/people');
  await page
    .getByRole('searchbox', { name: 'Аты-жөні бойынша іздеу' })
    .or(page.getByLabel('Аты-жөні бойынша іздеу'))
    .first()
    .fill(displayName);
  await expect(page.getByRole('link', { name: displayName })).toBeVisible();
});

test('a demonstration account signs in by one click', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Талдаушы (көрсетілім)' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Басқару' })).toBeHidden();
});

test('a wrong password is told, and what was typed stays', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Кіру аты').fill('nobody');
  await page.getByLabel('Құпиясөз', { exact: true }).fill('nothing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Кіру аты немесе құпиясөз қате.');
  await expect(page.getByLabel('Кіру аты')).toHaveValue('nobody');
});

test('a session that ends is begun again in place, and nothing typed is lost', async ({ page, register }) => {
  const own = await ownAccount('secretary', { areaId: await register.area(JETISU) });
  const signIn = async (): Promise<void> => {
    await page.getByLabel('Құпиясөз', { exact: true }).fill(own.password);
    await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  };
  await page.goto('/people/new');
  await page.getByLabel('Кіру аты').fill(own.signInName);
  await signIn();
  await page.getByLabel('Тегі').fill('Жалғасова');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('dialog').getByLabel('Кіру аты')).toHaveValue(own.signInName);
  await signIn();
  await expect(page.getByRole('dialog')).toBeHidden(SIGNED_IN);
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
});

test('somebody else who signs in there begins anew', async ({ page }) => {
  const [one, other] = [await ownAccount('analyst'), await ownAccount('reader')];
  const signIn = async (where: Page | Locator, { signInName, password }: Account): Promise<void> => {
    await where.getByLabel('Кіру аты').fill(signInName);
    await where.getByLabel('Құпиясөз', { exact: true }).fill(password);
    await where.getByRole('button', { name: 'Кіру', exact: true }).click();
  };
  await page.goto('/people?q=a');
  await signIn(page, one);
  await expect(page.getByRole('heading', { name: 'Адамдар', level: 1 })).toBeVisible(SIGNED_IN);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Сүзгіні тазалау' }).click();
  await signIn(page.getByRole('dialog'), other);
  await expect(page).toHaveURL(/\/$/, SIGNED_IN);
});
