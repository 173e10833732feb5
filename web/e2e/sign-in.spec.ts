import { demonstration } from './support/accounts.js';
import { expect, test } from './support/test.js';

test('a secretary signs in and finds the people of the region', async ({ page }) => {
  const { signInName, password } = demonstration('secretary');
  await page.goto('/people');
  await page.getByRole('textbox', { name: 'Кіру аты' }).fill(signInName);
  await page.getByLabel('Құпиясөз', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Кіру', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Адамдар', level: 1 })).toBeVisible();
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
