import { codeOf, ownAccount } from './support/accounts.js';
import { expect, test } from './support/test.js';

/** A password is hashed at a cost that a busy machine feels. */
const HASHED = { timeout: 20_000 };
test.describe.configure({ timeout: 60_000 });

test('somebody changes the password, and all other sessions end', async ({ signedIn }) => {
  const own = await ownAccount('analyst');
  const page = await signedIn(own);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Құпиясөзді өзгерту' }).click();
  await page.getByLabel('Қазіргі құпиясөз').fill(own.password);
  await page.getByLabel('Жаңа құпиясөз').fill('short');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByText('Құпиясөз тым қысқа')).toBeVisible();
  await page.getByLabel('Жаңа құпиясөз').fill('seven blue lamps 4');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByText('Құпиясөз өзгерді')).toBeVisible(HASHED);
});

test('a second factor is turned on, and asked for at the next sign-in', async ({ signedIn, page: other }) => {
  const own = await ownAccount('analyst');
  const page = await signedIn(own);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Екінші факторды қосу' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img', { name: 'Қосымшаға арналған QR коды' })).toBeVisible();
  const secret = (await dialog.locator('pre').innerText()).replaceAll(' ', '');
  await dialog.getByLabel('Қосымшадағы код').fill(codeOf({ ...own, secret }, 0));
  await dialog.getByRole('button', { name: 'Растау' }).click();
  const recovery = await dialog
    .getByRole('listitem')
    .filter({ hasText: /^\w{5}-\w{5}$/ })
    .first()
    .innerText();
  await dialog.getByRole('button', { name: 'Кодтарды сақтап алдым' }).click();
  await expect(page.getByText('Қалпына келтіру кодтарынан қалғаны: 10')).toBeVisible();

  await other.goto('/');
  await other.getByLabel('Кіру аты').fill(own.signInName);
  await other.getByLabel('Құпиясөз', { exact: true }).fill(own.password);
  await other.keyboard.press('Enter');
  await expect(other.getByLabel('Растау коды')).toBeFocused(HASHED);
  await other.reload();
  await other.getByLabel('Растау коды').fill(recovery);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('navigation')).toBeVisible();
});

test('a token is made, shown once and revoked', async ({ signedIn }) => {
  const page = await signedIn(await ownAccount('analyst'));
  await page.goto('/account');
  await page.getByRole('button', { name: 'Токен жасау' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Атауы').fill('Есеп');
  await dialog.getByLabel('Соңғы күні').fill('2020');
  await dialog.getByRole('checkbox', { name: 'Аумақтарды, этностарды және түрлерді оқу' }).check();
  await dialog.getByRole('button', { name: 'Токен жасау' }).click();
  await expect(dialog.getByLabel('Соңғы күні')).toBeFocused();
  await dialog.getByLabel('Соңғы күні').fill(nextMonth());
  await dialog.getByRole('button', { name: 'Токен жасау' }).click();
  await expect(dialog.getByText(/^birlik_/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Сақтап алдым' }).click();
  await page.getByRole('button', { name: 'Қайтарып алу' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Қайтарып алу' }).click();
  await expect(page.getByText('Қайтарып алынған')).toBeVisible();
});

test('the language that is chosen is kept with the account', async ({ signedIn, browser, baseURL }) => {
  const own = await ownAccount('analyst');
  const page = await signedIn(own);
  await page.goto('/account');
  await page.getByRole('combobox', { name: 'Тіл' }).click();
  await page.getByRole('option', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { name: 'Язык и оформление' })).toBeVisible();

  const elsewhere = await (
    await browser.newContext({ baseURL: baseURL!, storageState: { cookies: [], origins: [] } })
  ).newPage();
  await elsewhere.goto('/account');
  await elsewhere.getByLabel('Кіру аты').fill(own.signInName);
  await elsewhere.getByLabel('Құпиясөз', { exact: true }).fill(own.password);
  await elsewhere.keyboard.press('Enter');
  await expect(elsewhere.getByRole('heading', { name: 'Язык и оформление' })).toBeVisible(HASHED);
  await elsewhere.context().close();
});

function nextMonth(): string {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('.');
}
