import type { Page } from '@playwright/test';
import { SCREENS } from './support/screens.js';
import { expect, test } from './support/test.js';

const NOBODY = '0190a1b2-0000-7000-8000-000000000000';
/** Whether its address shows a form. Every such screen asks for a right, which `router.test.ts` sees to. */
const FORMS = [...new Set(SCREENS.map(({ address }) => address))].filter((each) =>
  /\/(?:new|edit|enter|decide)$/.test(each),
);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** As a link of the desk does. */
const go = (page: Page, address: string): Promise<void> =>
  page.evaluate((path) => window.history.pushState({}, '', path), address);

test('whoever may only read is told so by every page that holds a form, before anything is typed', async ({
  signedIn,
}) => {
  const page = await signedIn('reader');
  expect(FORMS.length).toBeGreaterThan(20);
  await page.goto('/no-such-page');
  for (const form of FORMS) {
    await go(page, '/no-such-page');
    await expect(heading(page)).toHaveText('Мұндай бет жоқ');
    await go(page, form.replace(/\$\w+/, NOBODY));
    await expect.soft(heading(page), form).toHaveText('Рөліңіз бұған рұқсат бермейді');
    await expect.soft(page.getByRole('main').getByRole('textbox'), form).toHaveCount(0);
  }
  await page.getByRole('main').getByRole('link', { name: 'Менің өңірім бүгін' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a page that the menu does not offer is not opened by its address either', async ({ signedIn }) => {
  const page = await signedIn('reader');
  await page.goto('/no-such-page');
  for (const address of ['/admin/audit', '/admin/accounts', '/mediation-cases', `/mediation-cases/${NOBODY}`]) {
    await go(page, '/no-such-page');
    await expect(heading(page)).toHaveText('Мұндай бет жоқ');
    await go(page, address);
    await expect.soft(heading(page), address).toHaveText('Рөліңіз бұған рұқсат бермейді');
  }
});
